package org.modelschools.dashboard.origins;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.dashboard.menu.Menu;

/**
 * The form for the further addresses of a platform.
 *
 * @param menu the top of the page
 * @param platform the platform's name
 * @param address the path of the platform's page
 * @param lines what is written, an address in each line
 * @param problems what is wrong with them, in the words of the reader
 */
public record OriginsPage(
    Menu menu, String platform, String address, String lines, List<String> problems) {

  /** Whether something is wrong, as ARIA says it. */
  public @Nullable String invalid() {
    return problems.isEmpty() ? null : "true";
  }

  /** What describes the field. */
  public String describedBy() {
    return problems.isEmpty() ? "origins-hint" : "origins-hint origins-problem";
  }
}
