package org.modelschools.core.learning.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.school.SchoolKey;
import org.modelschools.core.school.SchoolYear;

/** The catalogue that is packed into the applications. */
class ShippedCatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.packed();

  @Test
  void it_reads_without_a_problem_and_all_twenty_modules_are_there() {
    assertEquals(20, CATALOGUE.modules().size());
    assertTrue(CATALOGUE.find(new ModuleKey("m03")).isPresent());
    long english =
        CATALOGUE.modules().stream().filter(module -> module.languages().size() == 2).count();
    assertTrue(english >= 6, "in English: " + english);
  }

  @Test
  void every_module_has_easier_words_and_a_way_without_devices() {
    for (LearningModule module : CATALOGUE.modules()) {
      ModuleContent german = module.content(Locale.GERMAN);
      assertTrue(module.hasEasyWords(Locale.GERMAN), german.title());
      assertTrue(german.worksheet().isPresent(), german.title());
    }
  }

  @Test
  void the_kmk_framework_has_6_areas_22_sub_areas_and_61_competencies() {
    Framework kmk = CATALOGUE.framework();
    assertEquals(6, kmk.atLevel("area").size());
    assertEquals(22, kmk.atLevel("sub-area").size());
    assertEquals(61, kmk.atLevel("competency").size());
    assertEquals(89, kmk.all().size());
    assertEquals(4, kmk.below(new CompetencyCode("4.2")).size());
  }

  @Test
  void identifiers_are_those_of_the_open_vocabulary() {
    assertEquals(
        "http://w3id.org/openeduhub/vocabs/digitalCompetencies/ACC2EE4E-C3CE-4300-A7BC-AB3FA340DEB3",
        CATALOGUE.framework().find(new CompetencyCode("1")).orElseThrow().identifier().orElse(""));
  }

  @Test
  void the_european_frameworks_have_their_areas_competences_and_levels() {
    assertShape("digcomp-2.2", 5, 21, 8);
    assertShape("digcomp-3.0", 5, 21, 4);
    assertShape("digcompedu", 6, 22, 6);
    assertEquals(
        "http://w3id.org/openeduhub/vocabs/digCompEdu/6.4",
        framework("digcompedu")
            .find(new CompetencyCode("6.4"))
            .orElseThrow()
            .identifier()
            .orElse(""));
  }

  private static void assertShape(String key, int areas, int competences, int steps) {
    assertEquals(areas, framework(key).atLevel("area").size(), key);
    assertEquals(competences, framework(key).atLevel("competency").size(), key);
    assertEquals(steps, framework(key).scale().size(), key);
  }

  private static Framework framework(String key) {
    return CATALOGUE.frameworks().stream()
        .filter(each -> each.about().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** DigComp has no media analysis of its own, yet something to do with it. */
  @Test
  void every_sub_area_of_the_kmk_is_matched_in_both_editions_of_digcomp() {
    for (Competency each : CATALOGUE.framework().atLevel("sub-area")) {
      for (String target : List.of("digcomp-2.2", "digcomp-3.0")) {
        assertTrue(
            CATALOGUE.matches().stream()
                .anyMatch(
                    match ->
                        match.source().code().equals(each.code())
                            && match.source().framework().equals("kmk-2016")
                            && match.target().framework().equals(target)),
            each.code() + " in " + target);
      }
    }
  }

  @Test
  void the_three_schools_are_there() {
    assertEquals(
        List.of("saalebogen", "fuchsturm", "kunitzblick"),
        CATALOGUE.municipality().schools().stream().map(school -> school.key().value()).toList());
    assertTrue(CATALOGUE.municipality().findSchool(new SchoolKey("nowhere")).isEmpty());
  }

  @Test
  void school_days_are_weekdays_outside_the_holidays() {
    LocalDate monday = LocalDate.of(2025, 10, 6);
    SchoolYear year = CATALOGUE.municipality().findSchoolYear(monday).orElseThrow();
    assertEquals("2025/26", year.name());
    assertTrue(year.isSchoolDay(LocalDate.of(2025, 10, 2)));
    assertTrue(!year.isSchoolDay(monday));
    assertTrue(!year.isSchoolDay(LocalDate.of(2025, 9, 6)));
    assertTrue(!year.isSchoolWeek(monday));
    assertTrue(year.isSchoolWeek(LocalDate.of(2026, 5, 11)));
    assertTrue(CATALOGUE.municipality().findSchoolYear(LocalDate.of(2026, 7, 20)).isEmpty());
  }
}
