package org.modelschools.demo.administration;

/** An error of the registration endpoint (RFC 7591 §3.2.2; RFC 6750 for the token). */
class RegistrationRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String error;

  RegistrationRefused(int status, String error, String description) {
    super(description);
    this.status = status;
    this.error = error;
  }

  static RegistrationRefused metadata(String description) {
    return new RegistrationRefused(400, "invalid_client_metadata", description);
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }

  String description() {
    return String.valueOf(getMessage());
  }
}
