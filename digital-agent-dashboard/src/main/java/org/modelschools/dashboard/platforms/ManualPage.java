package org.modelschools.dashboard.platforms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modelschools.dashboard.menu.Menu;

/**
 * The registration by hand: what the platform has to know, and what it tells.
 *
 * @param menu the top of the page
 * @param tool what is copied into the platform
 * @param pem the public key, for platforms that take no address of keys
 * @param fields what is copied from the platform
 * @param schools to choose from
 * @param schoolProblem what is wrong with the choice
 * @param known the page of the platform that is registered already as this
 */
public record ManualPage(
    Menu menu,
    List<Tool.Value> tool,
    String pem,
    List<Field> fields,
    List<Choice> schools,
    @Nullable String schoolProblem,
    @Nullable String known) {

  /** Whether anything has to be mended. */
  public boolean isWrong() {
    return schoolProblem != null || fields.stream().anyMatch(field -> field.problem() != null);
  }

  /**
   * A field of the form.
   *
   * @param name its name
   * @param value what was written
   * @param problem what is wrong with it
   */
  public record Field(String name, String value, @Nullable String problem) {

    /** The key of its label; that of its hint ends in {@code .hint}. */
    public String label() {
      return "platforms.field." + name.toLowerCase(Locale.ROOT);
    }

    /** What describes it. */
    public String describedBy() {
      return problem == null ? name + "-hint" : name + "-hint " + name + "-problem";
    }
  }
}
