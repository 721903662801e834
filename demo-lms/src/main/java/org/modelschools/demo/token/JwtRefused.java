package org.modelschools.demo.token;

import java.util.Locale;

/** A tool's JWT breaks a rule; tools are told which. */
public class JwtRefused extends Exception {

  /** The rule that is broken. */
  public enum Reason {
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

  /** Refuses for a reason. */
  public JwtRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  JwtRefused(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  /** The rule. */
  public Reason reason() {
    return reason;
  }

  /** The rule as a stable code. */
  public String code() {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
