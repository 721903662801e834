package org.modelschools.core.competency;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of a competency framework: its nodes in their official order, and where they come
 * from.
 */
public final class Framework {

  private final About about;
  private final Map<CompetencyCode, Competency> competencies;

  /**
   * What is said about a framework.
   *
   * @param key such as {@code kmk-2016}
   * @param version the edition, as its publisher names it
   * @param title by language, German and English
   * @param attribution what must stand beside its labels, by language, German and English
   * @param source where it was published
   * @param licence who may do what with codes and labels
   * @param levels the names of its levels from the top, such as area, sub-area, competency
   */
  public record About(
      String key,
      String version,
      Map<String, String> title,
      Map<String, String> attribution,
      String source,
      String licence,
      List<String> levels) {

    /** Copies the collections. */
    public About {
      title = Map.copyOf(title);
      attribution = Map.copyOf(attribution);
      levels = List.copyOf(levels);
    }
  }

  /** With competencies in their official order, parents before children. */
  public Framework(About about, Collection<Competency> competencies) {
    this.about = about;
    Map<CompetencyCode, Competency> byCode = new LinkedHashMap<>();
    competencies.forEach(competency -> byCode.put(competency.code(), competency));
    this.competencies = Collections.unmodifiableMap(byCode);
  }

  /** Where it comes from and how it is built. */
  public About about() {
    return about;
  }

  /** Its title; German unless English is asked for. */
  public String title(Locale locale) {
    return in(locale, about.title);
  }

  /**
   * What must stand beside its labels, such as "nach KMK 2016"; German unless English is asked for.
   */
  public String attribution(Locale locale) {
    return in(locale, about.attribution);
  }

  /** The competency of that code. */
  public Optional<Competency> find(CompetencyCode code) {
    return Optional.ofNullable(competencies.get(code));
  }

  /** All nodes, in order. */
  public Collection<Competency> all() {
    return competencies.values();
  }

  /** All nodes of a level, such as {@code sub-area}, in order; none for an unknown level. */
  public List<Competency> atLevel(String level) {
    return all().stream().filter(competency -> competency.level().equals(level)).toList();
  }

  /** All nodes so many levels below the top, from 1, in order; none if there are not so many. */
  public List<Competency> atDepth(int depth) {
    return all().stream().filter(competency -> competency.code().depth() == depth).toList();
  }

  /** The nodes directly below, in order. */
  public List<Competency> below(CompetencyCode code) {
    Optional<CompetencyCode> parent = Optional.of(code);
    return all().stream().filter(each -> each.code().parent().equals(parent)).toList();
  }

  private static String in(Locale locale, Map<String, String> texts) {
    String german = texts.getOrDefault("de", "");
    return texts.getOrDefault(locale.getLanguage(), german);
  }
}
