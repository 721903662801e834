package org.modelschools.core.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of a module as its files hold them: which keys there are in which language, and which
 * ones its Java and its templates name.
 */
public final class Texts {

  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[a-z0-9-]*)+)\"");
  private static final List<String> ENDINGS = List.of(".title", ".help");

  private final Map<String, Properties> german = new TreeMap<>();
  private final Map<String, Properties> english = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private final List<String> straight = new ArrayList<>();

  private Texts() {}

  /** The texts below that folder of sources. */
  public static Texts in(Path sources) {
    Texts texts = new Texts();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private void read(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith("_de.properties")) {
      german.put(feature(name), properties(file));
    } else if (name.endsWith("_en.properties")) {
      english.put(feature(name), properties(file));
    } else if (name.endsWith(".java") || name.endsWith(".jte")) {
      LITERAL
          .matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(literal -> literal.substring(1, literal.length() - 1))
          .forEach(named::add);
    }
  }

  private Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    properties.forEach(
        (key, text) -> {
          if (text.toString().contains("'")) {
            straight.add(file.getFileName() + ": " + key);
          }
        });
    return properties;
  }

  /** Keys that one language has and the other lacks, or that are empty. */
  public Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    Set<String> all = keys();
    for (String key : all) {
      if (blank(german, key)) {
        missing.add(key + " in German");
      }
      if (blank(english, key)) {
        missing.add(key + " in English");
      }
    }
    return missing;
  }

  /** Keys whose first word is not the feature in whose file they stand. */
  public Set<String> strangers() {
    Set<String> strangers = new TreeSet<>();
    Stream.of(german, english)
        .forEach(
            bundles ->
                bundles.forEach(
                    (feature, texts) ->
                        texts.stringPropertyNames().stream()
                            .filter(key -> !key.startsWith(feature + "."))
                            .forEach(strangers::add)));
    return strangers;
  }

  /** Texts with a straight apostrophe, which {@code MessageFormat} would swallow. */
  public List<String> straightApostrophes() {
    return List.copyOf(straight);
  }

  /** Keys of our features that code or templates name and that nobody wrote. */
  public Set<String> unwritten() {
    Set<String> unwritten = new TreeSet<>();
    Set<String> keys = keys();
    for (String literal : named) {
      boolean ours = german.containsKey(literal.substring(0, literal.indexOf('.')));
      boolean prefix = literal.endsWith(".") || literal.endsWith("-");
      boolean written =
          keys.contains(literal) || ENDINGS.stream().allMatch(end -> keys.contains(literal + end));
      if (ours && !prefix && !written) {
        unwritten.add(literal);
      }
    }
    return unwritten;
  }

  /**
   * Keys that nothing names. A literal that ends in a dot names everything below it, unless it is a
   * whole feature.
   *
   * @param codes what is named by other means, as {@code launch.kid-missing}: its title and help
   */
  public Set<String> unused(Collection<String> codes) {
    Set<String> unused = new TreeSet<>();
    for (String key : keys()) {
      String stem = key.substring(0, key.lastIndexOf('.'));
      boolean code =
          ENDINGS.contains(key.substring(stem.length()))
              && (named.contains(stem) || codes.contains(stem));
      boolean below =
          named.stream()
              .anyMatch(
                  literal ->
                      literal.endsWith(".")
                          && literal.indexOf('.') < literal.length() - 1
                          && key.startsWith(literal));
      if (!named.contains(key) && !code && !below) {
        unused.add(key);
      }
    }
    return unused;
  }

  /** All keys of all features, whatever the language. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    german.values().forEach(texts -> keys.addAll(texts.stringPropertyNames()));
    english.values().forEach(texts -> keys.addAll(texts.stringPropertyNames()));
    return keys;
  }

  private static boolean blank(Map<String, Properties> bundles, String key) {
    Properties bundle = bundles.getOrDefault(key.substring(0, key.indexOf('.')), new Properties());
    return bundle.getProperty(key, "").isBlank();
  }

  private static String feature(String file) {
    return file.substring(0, file.lastIndexOf('_'));
  }
}
