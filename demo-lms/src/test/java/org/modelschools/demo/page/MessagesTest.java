package org.modelschools.demo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path ROOT = Path.of("src/main/java/org/modelschools/demo");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+\\.?)\"");

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    for (String feature : features()) {
      assertEquals(keys(feature, Language.DE), keys(feature, Language.EN), feature);
    }
  }

  @Test
  void every_key_begins_with_its_feature() throws IOException {
    for (String feature : features()) {
      keys(feature, Language.DE)
          .forEach(key -> assertEquals(feature, key.substring(0, key.indexOf('.'))));
    }
  }

  @Test
  void every_key_is_used_and_every_used_key_exists() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path source : sources(".java", ".jte")) {
      Matcher matcher = KEY.matcher(Files.readString(source));
      matcher.results().map(result -> result.group(1)).forEach(used::add);
    }
    Set<String> known = new TreeSet<>();
    for (String feature : features()) {
      known.addAll(keys(feature, Language.DE));
    }
    Set<String> unused = new TreeSet<>(known);
    unused.removeIf(key -> used.contains(key) || used.contains(prefix(key)));
    assertEquals(Set.of(), unused, "unused");
    Set<String> unknown = new TreeSet<>(used);
    unknown.removeIf(key -> known.contains(key) || key.endsWith("."));
    unknown.removeIf(key -> !features().contains(key.substring(0, key.indexOf('.'))));
    assertEquals(Set.of(), unknown, "unknown");
  }

  @Test
  void no_template_holds_literal_text() throws IOException {
    for (Path template : sources(".jte")) {
      assertFalse(
          Pattern.compile("\\p{L}").matcher(bare(Files.readString(template))).find(),
          () -> template.toString());
    }
  }

  /** A template without its code and markup: nothing but punctuation may remain. */
  private static String bare(String template) {
    return template
        .replaceAll("(?m)^\\s*@(import|param|template|for|if|elseif|else|end).*$", "")
        .replaceAll("(?m)^\\s*!\\{.*}$", "")
        .replaceAll("@template\\.[\\w.]+\\(.*\\)", "")
        .replaceAll("\\$\\{[^}]*}", "")
        .replaceAll("<[^>]*>", "");
  }

  private static String prefix(String key) {
    return key.substring(0, key.lastIndexOf('.') + 1);
  }

  private static Set<String> keys(String feature, Language language) {
    return new TreeSet<>(Messages.bundle(feature, language).stringPropertyNames());
  }

  private static Set<String> features() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith("_de.properties"))
          .map(name -> name.replace("_de.properties", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> sources(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> found = new ArrayList<>();
      files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .forEach(found::add);
      return found;
    }
  }
}
