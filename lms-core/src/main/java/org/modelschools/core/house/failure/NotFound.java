package org.modelschools.core.house.failure;

import java.util.Map;

/** It is not there, or not for you: both look the same, so that nobody learns what exists. */
public final class NotFound extends Failure {

  private static final long serialVersionUID = 1;

  /** With what was looked for, in English, for the log. */
  public NotFound(String what) {
    super(what + " not found", Map.of());
  }

  @Override
  public int status() {
    return 404;
  }

  @Override
  public String code() {
    return "failure.not-found";
  }
}
