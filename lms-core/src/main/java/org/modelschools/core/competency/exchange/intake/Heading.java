package org.modelschools.core.competency.exchange.intake;

import org.modelschools.core.competency.Framework;

/**
 * What is said about a framework, by a file or by whoever imports it; empty where nothing is said.
 *
 * @param title in German
 * @param titleInEnglish in English
 * @param attribution what must stand beside its labels, in German
 * @param attributionInEnglish the same in English
 * @param version the edition
 * @param source where it was published
 * @param licence who may do what with it
 */
public record Heading(
    String title,
    String titleInEnglish,
    String attribution,
    String attributionInEnglish,
    String version,
    String source,
    String licence) {

  /** Nothing is said. */
  public static final Heading NONE = new Heading("", "", "", "", "", "", "");

  /** What is said about a framework that is known already; a new file is a new edition. */
  public static Heading of(Framework framework) {
    Framework.About about = framework.about();
    return new Heading(
        about.title().getOrDefault("de", ""),
        about.title().getOrDefault("en", ""),
        about.attribution().getOrDefault("de", ""),
        about.attribution().getOrDefault("en", ""),
        "",
        about.source(),
        about.licence());
  }

  /** The same, completed by another where nothing is said. */
  public Heading or(Heading other) {
    return new Heading(
        first(title, other.title),
        first(titleInEnglish, other.titleInEnglish),
        first(attribution, other.attribution),
        first(attributionInEnglish, other.attributionInEnglish),
        first(version, other.version),
        first(source, other.source),
        first(licence, other.licence));
  }

  private static String first(String one, String other) {
    return one.isBlank() ? other.strip() : one.strip();
  }
}
