package org.modelschools.core.competency;

import java.util.Locale;

/**
 * One node of a framework: an area, a sub-area or a single competency.
 *
 * @param code unique in its framework
 * @param level the name of its level in its framework, such as {@code sub-area}
 * @param german the short label in German
 * @param english the short label in English
 * @param identifier the URI by which others know it
 */
public record Competency(
    CompetencyCode code, String level, String german, String english, String identifier) {

  /** The short label; German unless English is asked for. */
  public String label(Locale locale) {
    return locale.getLanguage().equals("en") ? english : german;
  }
}
