package org.modelschools.demo.problem;

import java.util.Optional;

/**
 * A request that cannot be fulfilled: an HTTP status, a stable code, and a sentence for developers.
 */
public final class Failure extends RuntimeException {

  /** The code of {@link #signedOut()}. */
  static final String SIGNED_OUT = "signed-out";

  private final int status;
  private final String code;

  /** A failure with its own code. */
  public Failure(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  /** Something that does not exist, or not for this person or tool. */
  public static Failure notFound(String what) {
    return new Failure(404, what + "-unknown", "There is no such " + what + ".");
  }

  /** Nobody is signed in; pages lead to signing in. */
  public static Failure signedOut() {
    return new Failure(401, SIGNED_OUT, "Nobody is signed in.");
  }

  /** A body or parameter that breaks a rule of the specification. */
  public static Failure invalid(String code, String detail) {
    return new Failure(400, code, detail);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** What a service tells a caller whose token does not do (RFC 6750). */
  Optional<String> challenge() {
    return switch (status) {
      case 401 -> Optional.of("Bearer error=\"invalid_token\"");
      case 403 -> Optional.of("Bearer error=\"insufficient_scope\"");
      default -> Optional.empty();
    };
  }

  /** The sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
