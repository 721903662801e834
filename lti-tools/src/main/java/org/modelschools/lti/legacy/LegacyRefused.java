package org.modelschools.lti.legacy;

import java.util.Map;
import java.util.Optional;
import org.modelschools.core.house.failure.Failure;

/** A launch by LTI 1.1 that was refused. */
final class LegacyRefused extends Failure {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  LegacyRefused(Reason reason) {
    this(reason, "");
  }

  /** What was wrong is for the log, without any personal data. */
  LegacyRefused(Reason reason, String what) {
    super("launch refused " + reason + (what.isEmpty() ? "" : ": " + what), Map.of());
    this.reason = reason;
  }

  @Override
  public int status() {
    return reason.status();
  }

  @Override
  public String code() {
    return "legacy." + reason.code();
  }

  @Override
  public Optional<Way> way() {
    return Optional.of(new Way("doctor", "launch.doctor"));
  }
}
