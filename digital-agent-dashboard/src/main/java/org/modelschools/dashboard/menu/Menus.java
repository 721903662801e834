package org.modelschools.dashboard.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.modelschools.dashboard.signin.SignedIn;

/** Makes the menu of this request. */
@RequestScoped
public class Menus {

  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** The menu of a page at that place. */
  public Menu at(Menu.Place place) {
    return new Menu(base(), place, signedIn.name(), signedIn.formToken());
  }

  /** Where the dashboard begins, with a slash at its end. */
  public String base() {
    return request.getContextPath() + "/";
  }
}
