package org.modelschools.lti.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelschools.lti.competence.Shown.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoursePageTest {

  private static final Map<Long, List<Proof>> CLASS =
      Map.of(
          1L, List.of(proof(1, "02-schaetzen", 1), proof(1, "04-trick-und-schutz", 1)),
          2L, List.of(proof(2, "02-schaetzen", 0)),
          3L, List.of());

  @ParameterizedTest
  @CsvSource({
    "0, 0, none", "0, 24, none", "1, 24, some", "11, 24, some", "12, 24, half", "17, 24, half",
    "18, 24, most", "24, 24, most", "1, 1, most", "1, 2, half", "1, 3, some", "2, 3, half"
  })
  void how_many_is_told_in_four_steps(int count, int of, String step) {
    assertEquals(step, new Heat(count, of).step());
  }

  @Test
  void a_sub_area_counts_pupils_not_activities() {
    CoursePage.Row row = row(page(false, "m03"), "4.2");
    assertEquals(new Heat(2, 3), row.done());
    assertEquals(new Heat(1, 3), row.managed());
    assertEquals(9, row.activities());
    assertEquals(List.of(), row.offers());
  }

  @Test
  void six_areas_have_22_sub_areas_and_61_competencies() {
    CoursePage brief = page(false, "m03");
    assertEquals(6, brief.areas().size());
    assertEquals(22, brief.areas().stream().mapToInt(area -> area.rows().size()).sum());
    assertEquals(new CoursePage.Covered(2, 22, 3, 61), brief.covered());
    CoursePage detailed = page(true, "m03");
    assertEquals(83, detailed.areas().stream().mapToInt(area -> area.rows().size()).sum());
    assertTrue(row(detailed, "4.2.1").single());
    assertFalse(row(detailed, "4.2").single());
  }

  @Test
  void a_gap_names_the_modules_that_would_fill_it_the_youngest_first() {
    CoursePage page = page(false, "m03");
    assertEquals(
        List.of("3–4", "7–9"),
        row(page, "1.1").offers().stream().map(CoursePage.Offer::grades).toList());
    assertEquals(6, page.incomplete().size());
    assertTrue(row(page(true, "m03"), "2.1.1").offers().isEmpty(), "no module has it");
  }

  @Test
  void a_module_that_was_taken_out_leaves_what_was_done() {
    CoursePage.Row row = row(page(false, "m11"), "4.2");
    assertEquals(0, row.activities());
    assertEquals(2, row.done().count());
  }

  private static CoursePage page(boolean detailed, String... modules) {
    CoursePage.Course course =
        new CoursePage.Course(
            Shown.CATALOGUE.framework(),
            Shown.syllabus(modules),
            Shown.all(),
            CLASS,
            Locale.GERMAN);
    return CoursePage.of(course, detailed, "/course", "/classroom");
  }

  private static CoursePage.Row row(CoursePage page, String code) {
    return page.areas().stream()
        .flatMap(area -> area.rows().stream())
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
