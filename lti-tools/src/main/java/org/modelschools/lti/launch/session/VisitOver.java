package org.modelschools.lti.launch.session;

import java.util.Map;
import java.util.Optional;
import org.modelschools.core.house.failure.Failure;

/**
 * There is no such visit in this browser: it has ended, or belongs to somebody else, or never was.
 * All three look the same, so that nobody learns what exists; and all three end by opening the
 * activity once more.
 */
public final class VisitOver extends Failure {

  private static final long serialVersionUID = 1;

  VisitOver() {
    super("no such visit in this browser", Map.of());
  }

  @Override
  public int status() {
    return 404;
  }

  @Override
  public String code() {
    return "launch.visit-over";
  }

  @Override
  public Optional<Way> way() {
    return Optional.of(new Way("doctor", "launch.doctor"));
  }
}
