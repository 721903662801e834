package org.modelschools.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.adoption.rollup.Measure;
import org.modelschools.core.house.message.Messages;

/** Both languages say the same things, and templates hold no text of their own. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/modelschools/dashboard");
  private static final Pattern CODE =
      Pattern.compile("\\$\\{layout\\(.*?@`|`\\)}|@[a-z]+.*|\\$\\{(?:[^{}`]|`[^`]*`)*}|<[^>]*>");

  @ParameterizedTest
  @ValueSource(strings = {"signin", "overview", "operator", "registration"})
  void german_and_english_have_the_same_keys(String feature) throws IOException {
    Properties german = texts(feature, "de");
    Properties english = texts(feature, "en");
    assertEquals(new TreeSet<>(german.keySet()), new TreeSet<>(english.keySet()));
    for (Object text :
        Stream.concat(german.values().stream(), english.values().stream()).toList()) {
      assertFalse(text.toString().contains("'"), () -> "write ’ in " + text);
    }
  }

  @Test
  void every_measure_has_its_texts() {
    for (Measure measure : Measure.values()) {
      String key = "overview." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String kind : List.of(".name", ".definition", ".hidden")) {
        assertTrue(Messages.in(Locale.GERMAN).has(key + kind), key + kind);
      }
    }
  }

  @Test
  void templates_hold_no_text() throws IOException {
    for (Path template : templates()) {
      String left = CODE.matcher(Files.readString(template)).replaceAll(" ");
      left = left.replaceAll("\\$\\{alert\\([^\\n]*|\\$\\{layout\\([^\\n]*", " ");
      assertFalse(Pattern.compile("\\p{L}{2,}").matcher(left).find(), template + ": " + left);
    }
  }

  @Test
  void every_key_that_a_template_names_has_a_text() throws IOException {
    Pattern named = Pattern.compile("messages\\.text\\(\"([^\"]+)\"");
    for (Path template : templates()) {
      named
          .matcher(Files.readString(template))
          .results()
          .forEach(
              found -> assertTrue(Messages.in(Locale.ENGLISH).has(found.group(1)), found.group(1)));
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }

  private static Properties texts(String feature, String language) throws IOException {
    Properties texts = new Properties();
    String file = feature + "/" + feature + "_" + language + ".properties";
    try (Reader reader = Files.newBufferedReader(SOURCES.resolve(file))) {
      texts.load(reader);
    }
    return texts;
  }
}
