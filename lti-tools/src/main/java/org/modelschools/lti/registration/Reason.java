package org.modelschools.lti.registration;

import java.util.Locale;

/**
 * Why a registration was refused. The texts for people are the messages {@code
 * registration.<code>.title} and {@code registration.<code>.help}.
 */
public enum Reason {
  /** The address carries no invitation. */
  INVITATION_MISSING(400),
  /** Nobody made this invitation. */
  INVITATION_UNKNOWN(403),
  /** A platform was registered with it before. */
  INVITATION_USED(403),
  /** The agent took it back. */
  INVITATION_REVOKED(403),
  /** It is older than 14 days. */
  INVITATION_EXPIRED(403),
  /** No platform opened the address, but a person. */
  CONFIGURATION_MISSING(400),
  /** The address of the platform's configuration is none that we call. */
  CONFIGURATION_REFUSED(400),
  /** The platform does not give its configuration, or too much of it. */
  CONFIGURATION_UNAVAILABLE(502),
  /** What it gives is no JSON. */
  CONFIGURATION_UNREADABLE(502),
  /** The configuration is of an issuer on another host. */
  ISSUER_MISMATCH(400),
  /** One of its addresses is missing, or none that we call. */
  ENDPOINT_INVALID(400),
  /** The registration would go to another host than the platform's. */
  ENDPOINT_FOREIGN(400),
  /** The platform cannot do what LTI 1.3 needs. */
  PLATFORM_UNSUPPORTED(400),
  /** The platform does not answer the registration. */
  REGISTRATION_UNAVAILABLE(502),
  /** The platform refused it. */
  REGISTRATION_REFUSED(502),
  /** The platform's answer names no client id. */
  REGISTRATION_UNREADABLE(502),
  /** This issuer and client id are registered already. */
  PLATFORM_KNOWN(409);

  private final int status;

  Reason(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  int status() {
    return status;
  }

  /** The stable code, for instance {@code invitation-used}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
