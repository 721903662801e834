package org.modelschools.lti.launch.message;

import java.util.Locale;

/**
 * Why a launch was refused: one constant per rule. The numbers are the rows of the id_token table
 * (LTI Security Framework 1.0 §5.1.3 and LTI Core 1.3 §4); the texts for people are the messages
 * {@code launch.<code>.title} and {@code launch.<code>.help}.
 */
public enum Refusal {
  /** The login named no issuer. */
  ISSUER_MISSING(400),
  /** The login carried no {@code login_hint}. */
  LOGIN_HINT_MISSING(400),
  /** Nobody registered this issuer and client id. */
  PLATFORM_UNKNOWN(400),
  /** The issuer has several registrations and the login named no client id. */
  PLATFORM_AMBIGUOUS(400),
  /** The digital agent has paused this platform. */
  PLATFORM_PAUSED(403),
  /** The platform answered the login with an OAuth error. */
  PLATFORM_ERROR(400),
  /** No {@code state} came back. */
  STATE_MISSING(400),
  /** The {@code state} is not one that we signed. */
  STATE_INVALID(400),
  /** The {@code state} is older than ten minutes. */
  STATE_EXPIRED(400),
  /** The login began in another browser. */
  BROWSER_DIFFERENT(400),
  /** No {@code id_token} came. */
  TOKEN_MISSING(400),
  /** The id_token is larger than 64 KiB. */
  TOKEN_TOO_LARGE(400),
  /** Not a signed JSON Web Token of three parts with JSON in them (rule 1). */
  TOKEN_MALFORMED(400),
  /** The JSON names a member twice, so that two readers may read two tokens. */
  TOKEN_AMBIGUOUS(400),
  /** Another algorithm than RS256; {@code none} and HMAC above all (rule 3). */
  ALGORITHM_REFUSED(400),
  /** The header names no key (rule 4). */
  KID_MISSING(400),
  /** The platform does not publish that key, even after fetching its keys again (rule 6). */
  KID_UNKNOWN(400),
  /** The platform's keys cannot be fetched, and none are remembered. */
  KEYS_UNAVAILABLE(503),
  /** The signature does not fit (rule 6). */
  SIGNATURE_INVALID(401),
  /** Issued by somebody else than the registration says (rule 7). */
  ISSUER_MISMATCH(400),
  /** Not meant for our client id (rule 8). */
  AUDIENCE_MISMATCH(401),
  /** Meant for others besides us (rule 8). */
  AUDIENCE_FOREIGN(401),
  /** {@code azp} names another client (rule 9). */
  AUTHORIZED_PARTY_MISMATCH(401),
  /**
   * {@code exp} or {@code iat} is missing or not a number, or {@code exp} is before {@code iat}.
   */
  TIME_INVALID(400),
  /** Expired (rule 10). */
  TOKEN_EXPIRED(400),
  /** Issued in the future (rule 11). */
  TOKEN_FROM_FUTURE(400),
  /** Issued more than an hour ago (rule 11). */
  TOKEN_TOO_OLD(400),
  /** No {@code nonce} (rule 12). */
  NONCE_MISSING(400),
  /** Another {@code nonce} than the login's (rule 12). */
  NONCE_MISMATCH(400),
  /** This id_token was used before (rule 12). */
  NONCE_REPLAYED(400),
  /** No LTI version (rule 13). */
  VERSION_MISSING(400),
  /** Another LTI version than 1.3.0 (rule 13). */
  VERSION_INVALID(400),
  /** No message type (rule 14). */
  MESSAGE_TYPE_MISSING(400),
  /** A message type that we do not offer (rule 14). */
  MESSAGE_TYPE_UNKNOWN(400),
  /** No deployment (rule 15). */
  DEPLOYMENT_MISSING(400),
  /** Another deployment than the login named (rule 15). */
  DEPLOYMENT_MISMATCH(400),
  /** A deployment that no school has been assigned to (rule 15); it waits for that now. */
  DEPLOYMENT_UNKNOWN(400),
  /** The custom parameter {@code school} names none of the deployment's schools. */
  SCHOOL_REFUSED(400),
  /** No target link (rule 16). */
  TARGET_LINK_MISSING(400),
  /** Another target link than the login named (rule 16). */
  TARGET_LINK_MISMATCH(400),
  /** A target link that is not ours (rule 16). */
  TARGET_LINK_FOREIGN(400),
  /** No resource link, or one without id (rule 17). */
  RESOURCE_LINK_MISSING(400),
  /** No roles claim; an empty one is fine (rule 18). */
  ROLES_MISSING(400),
  /** No {@code sub}: we do not take anonymous launches (rule 19). */
  SUBJECT_MISSING(400),
  /** {@code sub} is not a text of 1 to 255 characters (rule 19). */
  SUBJECT_INVALID(400),
  /** Another claim has the wrong shape or is too long. */
  CLAIM_INVALID(400),
  /** The deep linking request does not say where to return to or what it accepts. */
  DEEP_LINKING_INVALID(400),
  /** The submission review does not say whose work is to be seen. */
  FOR_USER_MISSING(400),
  /** The ticket to the new window was used or is older than a minute. */
  TICKET_INVALID(400);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }

  /** The stable code, for instance {@code nonce-replayed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
