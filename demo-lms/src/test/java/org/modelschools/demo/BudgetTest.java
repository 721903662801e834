package org.modelschools.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final Path ROOT = Path.of("src/main/java/org/modelschools/demo");

  @Test
  void a_class_fits_on_a_few_screens() throws IOException {
    assertWithin(".java", 200);
  }

  @Test
  void a_template_fits_on_one_screen() throws IOException {
    assertWithin(".jte", 60);
  }

  @Test
  void a_script_does_one_thing() throws IOException {
    assertWithin(".js", 150);
  }

  @Test
  void a_method_has_at_most_forty_lines() throws IOException {
    for (Path file : files(".java")) {
      int start = 0;
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches("  \\S.*[({,]")) {
          start = i;
        }
        int length = lines.get(i).equals("  }") ? i - start + 1 : 0;
        assertTrue(length <= 40, () -> file + " has a method of " + length + " lines");
      }
    }
  }

  @Test
  void a_feature_has_at_most_fifteen_files() throws IOException {
    Map<Path, Long> sizes =
        files(".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    sizes.values().removeIf(size -> size <= 15);
    assertEquals(Map.of(), sizes);
  }

  private static void assertWithin(String ending, int most) throws IOException {
    for (Path file : files(ending)) {
      int lines = Files.readAllLines(file).size();
      assertTrue(lines <= most, () -> file + " has " + lines + " lines");
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).toList());
    }
  }
}
