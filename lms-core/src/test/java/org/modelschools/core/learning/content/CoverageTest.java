package org.modelschools.core.learning.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;

/** {@code docs/coverage.md} says which competencies the modules practise; the build makes it. */
class CoverageTest {

  private static final Catalogue CATALOGUE = Catalogue.packed();
  private static final Path MADE = Path.of("target/coverage.md");
  private static final Path PUBLISHED = Path.of("../docs/coverage.md");

  @Test
  void the_published_table_is_that_of_the_catalogue() throws IOException {
    String made = table();
    Files.writeString(MADE, made);
    assertEquals(
        made,
        Files.exists(PUBLISHED) ? Files.readString(PUBLISHED) : "",
        "the modules have changed: cp lms-core/target/coverage.md docs/coverage.md");
  }

  private static String table() {
    Framework framework = CATALOGUE.framework();
    StringBuilder text =
        new StringBuilder(
            """
            # Which competencies the modules practise

            Made by the build from the catalogue (`CoverageTest`). Behind each module stands how many of its activities carry the code; codes and short labels
            follow `catalogue/frameworks/kmk-2016.yaml` (%s). A dash is a gap, not a promise.
            """
                .formatted(framework.attribution(Locale.ENGLISH)));
    for (Competency area : framework.atLevel("area")) {
      List<Competency> single =
          framework.atLevel("competency").stream()
              .filter(competency -> framework.holds(area.code(), competency.code()))
              .toList();
      long practised = single.stream().filter(code -> !modules(code).isEmpty()).count();
      text.append("\n## %s %s\n\n".formatted(area.code(), area.german()))
          .append("%d of %d competencies.\n\n".formatted(practised, single.size()))
          .append("| Code | Competency | Modules |\n|---|---|---|\n");
      framework.all().stream()
          .filter(node -> framework.holds(area.code(), node.code()) && !node.equals(area))
          .forEach(node -> text.append(row(node)));
    }
    return text.toString();
  }

  private static String row(Competency node) {
    boolean single = node.level().equals("competency");
    String modules = modules(node);
    return "| %s | %s | %s |\n"
        .formatted(
            node.code(),
            single ? node.german() : "**" + node.german() + "**",
            modules.isEmpty() && single ? "–" : modules);
  }

  private static String modules(Competency node) {
    return CATALOGUE.modules().stream()
        .map(module -> named(module, node))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String named(LearningModule module, Competency node) {
    long activities =
        module.german().activities().stream()
            .filter(activity -> activity.about().competencies().contains(node.code()))
            .count();
    return activities == 0 ? "" : module.key() + " (" + activities + ")";
  }
}
