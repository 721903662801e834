package org.modelschools.core.platform.service;

import java.io.IOException;
import java.util.Optional;
import org.modelschools.core.platform.Outbound;

/** The token endpoint answered, but not with a token that serves (RFC 6749 §5.2). */
public final class TokenRefused extends IOException {

  private static final long serialVersionUID = 1;

  /** The error of a scope that the platform does not grant. */
  static final String INVALID_SCOPE = "invalid_scope";

  private final int status;
  private final String error;
  private final transient Optional<String> retryAfter;

  TokenRefused(Outbound.Answer answer, String error) {
    super("no access token: status " + answer.status() + " " + error);
    this.status = answer.status();
    this.error = error;
    this.retryAfter = answer.header("Retry-After");
  }

  /** The HTTP status; 200 when a token came, but without the wanted scope. */
  public int status() {
    return status;
  }

  /** Whether the platform does not grant the wanted scope. */
  public boolean isScopeMissing() {
    return error.equals(INVALID_SCOPE);
  }

  /** The header {@code Retry-After}, if it came. */
  public Optional<String> retryAfter() {
    return retryAfter;
  }
}
