package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Who asks for this page. Every page but the sign-in form has somebody. */
@RequestScoped
public class SignedIn {

  @Inject FormToken formToken;

  private @Nullable String name;
  private @Nullable String token;

  void as(Account account, String sessionToken) {
    name = account.name();
    token = sessionToken;
  }

  /** The name of the account. */
  public String name() {
    return required(name);
  }

  /** What every form of this visit carries. */
  public String formToken() {
    return formToken.of(required(token));
  }

  /** Refuses a form that was not made for this visit. */
  public void require(@Nullable String form) {
    if (!formToken.fits(form, token)) {
      throw new FormExpired();
    }
  }

  private static String required(@Nullable String value) {
    if (value == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return value;
  }
}
