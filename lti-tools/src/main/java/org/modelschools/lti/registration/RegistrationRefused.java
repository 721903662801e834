package org.modelschools.lti.registration;

import java.util.Map;
import org.modelschools.core.house.failure.Failure;

/** A registration that did not come about; nothing of it is kept, the invitation stays open. */
public final class RegistrationRefused extends Failure {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  RegistrationRefused(Reason reason) {
    this(reason, "");
  }

  /** Refused for that reason; what was wrong is for the log, without any secret. */
  RegistrationRefused(Reason reason, String what) {
    super("registration refused " + reason + (what.isEmpty() ? "" : ": " + what), Map.of());
    this.reason = reason;
  }

  @Override
  public int status() {
    return reason.status();
  }

  @Override
  public String code() {
    return "registration." + reason.code();
  }
}
