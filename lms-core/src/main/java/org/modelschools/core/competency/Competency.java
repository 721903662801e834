package org.modelschools.core.competency;

import java.util.Locale;
import java.util.Optional;

/**
 * One node of a framework: an area, a sub-area or a single competency.
 *
 * @param code unique in its framework
 * @param parent the node above it; none for those at the top
 * @param level the name of its level in its framework, such as {@code sub-area}
 * @param german the short label in German
 * @param english the short label in English
 * @param identifier the URI by which others know it, if there is one
 * @param deprecated whether the framework has given it up; what refers to it still finds it
 */
public record Competency(
    CompetencyCode code,
    Optional<CompetencyCode> parent,
    String level,
    String german,
    String english,
    Optional<String> identifier,
    boolean deprecated) {

  /** The short label; German unless English is asked for. */
  public String label(Locale locale) {
    return locale.getLanguage().equals("en") ? english : german;
  }

  /** The same, given up. */
  public Competency givenUp() {
    return new Competency(code, parent, level, german, english, identifier, true);
  }
}
