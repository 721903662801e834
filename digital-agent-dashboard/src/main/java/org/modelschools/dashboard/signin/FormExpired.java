package org.modelschools.dashboard.signin;

import java.util.Map;
import org.modelschools.core.house.failure.Failure;

/** A form came that was not made for this visit. */
public final class FormExpired extends Failure {

  private static final long serialVersionUID = 1;

  FormExpired() {
    super("form token does not fit", Map.of());
  }

  @Override
  public int status() {
    return 403;
  }

  @Override
  public String code() {
    return "signin.form-expired";
  }
}
