package org.modelschools.demo.token;

/** An OAuth 2 error of the token endpoint (RFC 6749 §5.2). */
class TokenRefused extends RuntimeException {

  private final int status;
  private final String error;

  TokenRefused(int status, String error, String description) {
    super(description);
    this.status = status;
    this.error = error;
  }

  TokenRefused(JwtRefused cause) {
    super("client_assertion refused: " + cause.code(), cause);
    this.status = 400;
    this.error = "invalid_client";
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
