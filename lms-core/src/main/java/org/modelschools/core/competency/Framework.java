package org.modelschools.core.competency;

import java.time.LocalDate;
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

  /** What a key looks like; it stands in addresses and in names of files. */
  public static final String KEY = "[a-z0-9]+([.-][a-z0-9]+)*";

  private final About about;
  private final List<Proficiency> scale;
  private final Map<CompetencyCode, Competency> competencies;

  /**
   * What is said about a framework.
   *
   * @param key such as {@code kmk-2016}
   * @param version the edition, as its publisher names it
   * @param changed the day on which these data were last changed
   * @param title by language, German and English
   * @param attribution what must stand beside its labels, by language, German and English
   * @param source where it was published
   * @param licence who may do what with codes and labels
   * @param levels the names of its levels from the top, such as area, sub-area, competency
   */
  public record About(
      String key,
      String version,
      LocalDate changed,
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

  /**
   * With its scale from the bottom, which may be empty, and competencies in their official order,
   * parents before children.
   */
  public Framework(About about, List<Proficiency> scale, Collection<Competency> competencies) {
    this.about = about;
    this.scale = List.copyOf(scale);
    Map<CompetencyCode, Competency> byCode = new LinkedHashMap<>();
    competencies.forEach(competency -> byCode.put(competency.code(), competency));
    this.competencies = Collections.unmodifiableMap(byCode);
  }

  /** Where it comes from and how it is built. */
  public About about() {
    return about;
  }

  /** The steps of its scale from the bottom; empty where it has none. */
  public List<Proficiency> scale() {
    return scale;
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
    return all().stream().filter(each -> each.parent().equals(parent)).toList();
  }

  /** Whether the inner code is the outer one or stands somewhere below it. */
  public boolean holds(CompetencyCode outer, CompetencyCode inner) {
    return inner.equals(outer)
        || find(inner)
            .flatMap(Competency::parent)
            .filter(parent -> holds(outer, parent))
            .isPresent();
  }

  private static String in(Locale locale, Map<String, String> texts) {
    String german = texts.getOrDefault("de", "");
    return texts.getOrDefault(locale.getLanguage(), german);
  }
}
