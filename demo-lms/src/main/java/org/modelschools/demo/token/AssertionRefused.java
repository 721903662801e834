package org.modelschools.demo.token;

import java.util.Locale;

/** A client assertion breaks a rule; tools are told which. */
class AssertionRefused extends Exception {

  enum Reason {
    MALFORMED,
    ALGORITHM,
    KEY_ID_MISSING,
    KEY_UNKNOWN,
    SIGNATURE,
    CLIENT_UNKNOWN,
    ISSUER,
    AUDIENCE,
    EXPIRED,
    TOO_LONG,
    ISSUED_IN_FUTURE,
    ISSUED_AT_MISSING,
    ID_MISSING,
    REPLAYED
  }

  private final Reason reason;

  AssertionRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  AssertionRefused(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  String description() {
    return "client_assertion refused: " + reason.name().toLowerCase(Locale.ROOT);
  }
}
