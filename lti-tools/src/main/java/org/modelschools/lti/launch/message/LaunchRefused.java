package org.modelschools.lti.launch.message;

import java.util.Map;
import java.util.Optional;
import org.modelschools.core.house.failure.Failure;

/** A launch that one of the rules refused. */
public final class LaunchRefused extends Failure {

  private static final long serialVersionUID = 1;

  private final Refusal refusal;

  /** Refused for that reason. */
  public LaunchRefused(Refusal refusal) {
    this(refusal, "");
  }

  /** Refused for that reason; what was wrong is for the log, without any personal data. */
  public LaunchRefused(Refusal refusal, String what) {
    super("launch refused " + refusal + (what.isEmpty() ? "" : ": " + what), Map.of());
    this.refusal = refusal;
  }

  /** Which rule it was. */
  public Refusal refusal() {
    return refusal;
  }

  @Override
  public int status() {
    return refusal.status();
  }

  @Override
  public String code() {
    return "launch." + refusal.code();
  }

  @Override
  public Optional<Way> way() {
    return Optional.of(new Way("doctor", "launch.doctor"));
  }
}
