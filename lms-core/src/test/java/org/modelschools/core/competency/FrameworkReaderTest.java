package org.modelschools.core.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problem;
import org.modelschools.core.catalogue.Problems;

class FrameworkReaderTest {

  private static final String HEAD =
      """
      key: mini
      version: "1"
      changed: 2026-11-24
      title: { de: Klein, en: Small }
      attribution: { de: nach Klein, en: based on Small }
      source: none
      licence: CC0
      levels: [area, competency]
      competencies:
      """;

  @Test
  void a_code_can_be_deprecated_and_need_not_be_known_elsewhere() {
    Framework framework =
        read(
            """
              - { code: "1", de: Eins, en: One }
              - { code: "1.1", de: Alt, en: Old, deprecated: true, id: "https://example.org/old" }
            """,
            List.of());
    Competency old = framework.find(new CompetencyCode("1.1")).orElseThrow();
    assertTrue(old.deprecated());
    assertEquals(Optional.of("https://example.org/old"), old.identifier());
    assertEquals(Optional.of(new CompetencyCode("1")), old.parent());
    assertEquals(
        Optional.empty(), framework.find(new CompetencyCode("1")).orElseThrow().identifier());
  }

  @Test
  void a_parent_that_the_code_does_not_tell_can_be_named() {
    Framework framework =
        read(
            """
              - { code: MK, de: Bereich, en: Area }
              - { code: MK-7, parent: MK, de: Sieben, en: Seven }
              - { code: X.1, parent: /, de: Oben, en: Top }
            """,
            List.of());
    assertEquals(1, framework.below(new CompetencyCode("MK")).size());
    assertTrue(framework.holds(new CompetencyCode("MK"), new CompetencyCode("MK-7")));
    assertTrue(!framework.holds(new CompetencyCode("X"), new CompetencyCode("X.1")));
    assertEquals(
        List.of("MK", "X.1"),
        framework.atLevel("area").stream().map(each -> each.code().value()).toList());
    assertEquals(
        List.copyOf(framework.all()),
        List.copyOf(read(FrameworkWriter.write(framework), "mini", List.of()).all()));
  }

  @Test
  void what_is_wrong_is_told_by_line() {
    read(
        """
              - { code: "1", de: Eins, en: One }
              - { code: "1", de: Eins, en: One }
              - { code: "2.1", de: Zwei, en: Two }
              - { code: "1.1", de: A, en: A }
              - { code: "1.1.1", de: B, en: B, deprecated: perhaps }
            """,
        List.of(
            "frameworks/mini.yaml:11: code '1' stands twice",
            "frameworks/mini.yaml:12: code '2.1' stands before '2'",
            "frameworks/mini.yaml:14: code '1.1.1' is deeper than the framework's levels",
            "frameworks/mini.yaml:14: competency '1.1.1', deprecated: 'perhaps' is neither true nor false"));
  }

  @Test
  void a_match_names_frameworks_and_codes_that_are_there() {
    Problems problems = new Problems();
    String competencies = "  - { code: \"1\", de: Eins, en: One }\n";
    CatalogueFiles files =
        new CatalogueFiles(
            "",
            new TreeMap<>(
                Map.of(
                    "frameworks/mini.yaml",
                    HEAD + competencies,
                    "frameworks/maxi.yaml",
                    HEAD.replace("mini", "maxi") + competencies,
                    "frameworks/matches/a.yaml",
                    """
                    from: mini
                    to: [maxi, nowhere]
                    source: us
                    licence: CC0
                    matches:
                      - { from: "1", to: "1", kind: close }
                      - { from: "1", to: "9", kind: exact }
                      - { from: "1", to: "1", kind: similar }
                    """)));
    List<Framework> frameworks = new FrameworkReader(problems).readAll(files);
    List<CompetencyMatch> matches = new MatchReader(problems, frameworks).readAll(files);
    assertEquals(
        List.of(
            "frameworks/matches/a.yaml:2: there is no framework 'nowhere'",
            "frameworks/matches/a.yaml:7: the framework 'maxi' has no competency '9'",
            "frameworks/matches/a.yaml:8: 'similar' is neither exact nor close nor related"),
        problems.found().stream().map(Problem::toString).toList());
    assertEquals(CompetencyMatch.Kind.CLOSE, matches.get(0).kind());
    assertEquals("maxi", matches.get(0).target().framework());
  }

  private static Framework read(String competencies, List<String> expected) {
    return read(HEAD + competencies, "mini", expected);
  }

  private static Framework read(String text, String key, List<String> expected) {
    Problems problems = new Problems();
    Framework framework =
        new FrameworkReader(problems).read("frameworks/" + key + ".yaml", text, key);
    assertEquals(expected, problems.found().stream().map(Problem::toString).toList());
    return framework;
  }
}
