package org.modelschools.core.learning.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
        CATALOGUE.framework().find(new CompetencyCode("1")).orElseThrow().identifier());
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
