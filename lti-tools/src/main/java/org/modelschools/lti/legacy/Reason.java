package org.modelschools.lti.legacy;

import java.util.Locale;

/**
 * Why a launch was refused at this door (LTI 1.1.1 and OAuth 1.0, RFC 5849); what both doors refuse
 * has its reason there. The texts are {@code legacy.<code>.title} and {@code .help}.
 */
public enum Reason {
  /** A parameter stands twice, or is too long to be true. */
  PARAMETER_INVALID(400),
  /** No {@code oauth_consumer_key}. */
  KEY_MISSING(400),
  /** Nobody created that key, or its platform was removed. */
  KEY_UNKNOWN(400),
  /** Signed in another way than HMAC-SHA1, the only one of LTI 1.1; {@code PLAINTEXT} above all. */
  SIGNATURE_METHOD_REFUSED(400),
  /** {@code oauth_timestamp} is missing or no number. */
  TIMESTAMP_INVALID(400),
  /** {@code oauth_timestamp} is more than five minutes away. */
  TIMESTAMP_STALE(400),
  /** No {@code oauth_nonce}. */
  NONCE_MISSING(400),
  /** The signature does not fit the secret, the address or the parameters. */
  SIGNATURE_INVALID(401),
  /** Another message or version than the basic launch of LTI 1.1. */
  MESSAGE_UNKNOWN(400),
  /** No {@code resource_link_id}. */
  LINK_MISSING(400),
  /** No {@code user_id}: we do not take anonymous launches. */
  USER_MISSING(400);

  private final int status;

  Reason(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  int status() {
    return status;
  }

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
