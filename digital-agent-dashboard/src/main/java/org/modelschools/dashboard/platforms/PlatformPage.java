package org.modelschools.dashboard.platforms;

import java.util.List;
import org.modelschools.core.platform.Platform;
import org.modelschools.dashboard.menu.Menu;

/**
 * One platform.
 *
 * @param menu the top of the page
 * @param platform what is known of it
 * @param status how it is
 * @param registered the day when it was registered
 * @param deployments where it offers the tools
 */
public record PlatformPage(
    Menu menu, Platform platform, Status status, String registered, List<Deployed> deployments) {

  /** Where the forms of this page are sent. */
  public String address() {
    return menu.base() + "platforms/" + platform.id().value();
  }

  /**
   * A deployment.
   *
   * @param id its row
   * @param name the platform's id of it
   * @param own the schools, its own one chosen
   * @param further the other schools, those chosen that launches may name besides
   */
  public record Deployed(long id, String name, List<Choice> own, List<Choice> further) {

    /** Whether launches may name another school. */
    public boolean hasFurther() {
      return further.stream().anyMatch(Choice::chosen);
    }
  }
}
