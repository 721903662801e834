package org.modelschools.core.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A YAML mapping that is read key by key. Whatever does not hold becomes a problem with its line,
 * and a stand-in is returned (an empty text, the smallest number), so that one reading finds all.
 * After the last key call {@link #end()}: keys that nobody asked for are problems too.
 */
public final class YamlMap {

  private final YamlSource source;
  private final String subject;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> unread;

  YamlMap(YamlSource source, String subject, int line, @Nullable MappingNode mapping) {
    this.source = source;
    this.subject = subject;
    this.line = line;
    if (mapping != null) {
      mapping.getValue().forEach(this::put);
    }
    unread = new LinkedHashMap<>(values);
  }

  private void put(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (values.put(key, entry.getValueNode()) != null) {
      source.problem(entry.getKeyNode(), "the key '" + key + "' stands twice");
    }
  }

  /** A text that must be there and not be blank. */
  public String text(String key) {
    return optionalText(key).orElseGet(() -> missing(key, ""));
  }

  /** A text, unless the key is absent or blank. */
  public Optional<String> optionalText(String key) {
    return read(key).map(node -> source.scalar(node, of(key))).filter(text -> !text.isBlank());
  }

  /** A text that must be there and match the pattern, which is described for the problem. */
  public String text(String key, String pattern, String description) {
    String text = text(key);
    if (!text.isEmpty() && !text.matches(pattern)) {
      problem(key, "'" + text + "' is not " + description);
    }
    return text;
  }

  /** Markdown that must be there: several paragraphs where they may stand, else exactly one. */
  public Markdown markdown(String key, Markdown.Extent extent) {
    return optionalMarkdown(key, extent).orElseGet(() -> missing(key, Markdown.of("")));
  }

  /** Markdown, unless the key is absent or blank. */
  public Optional<Markdown> optionalMarkdown(String key, Markdown.Extent extent) {
    Optional<Markdown> text = optionalText(key).map(Markdown::of);
    text.ifPresent(
        markdown ->
            markdown
                .faults(extent)
                .forEach(
                    fault ->
                        source.problem(
                            source.firstLine(node(key)) + fault.line() - 1,
                            of(key) + fault.reason())));
    return text;
  }

  /** A whole number that must be there and within the bounds. */
  public int number(String key, int from, int to) {
    String text = text(key);
    if (text.isEmpty()) {
      return from;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= from && number <= to) {
        return number;
      }
    }
    problem(key, of(key) + "'" + text + "' is not a number from " + from + " to " + to);
    return from;
  }

  /** True or false; false if absent. */
  public boolean flag(String key) {
    String text = optionalText(key).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      problem(key, of(key) + "'" + text + "' is neither true nor false");
    }
    return text.equals("true");
  }

  /** A day as {@code 2026-08-17} that must be there. */
  public LocalDate date(String key) {
    String text = text(key);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(key, of(key) + "'" + text + "' is not a day such as 2026-08-17");
      return LocalDate.EPOCH;
    }
  }

  /** A list of texts that must be there; it may be empty. */
  public List<String> texts(String key) {
    List<String> texts = optionalTexts(key);
    return values.containsKey(key) ? texts : missing(key, texts);
  }

  /** A list of texts, empty if absent. */
  public List<String> optionalTexts(String key) {
    return items(key).stream().map(node -> source.scalar(node, of(key))).toList();
  }

  /** A mapping that must be there. */
  public YamlMap map(String key) {
    return read(key)
        .map(node -> source.map(node, key))
        .orElseGet(() -> missing(key, new YamlMap(source, key, line, null)));
  }

  /**
   * A list of mappings, each called a {@code noun} in problems; it must be there and not be empty.
   */
  public List<YamlMap> maps(String key, String noun) {
    List<YamlMap> maps = optionalMaps(key, noun);
    return maps.isEmpty() ? missing(key, maps) : maps;
  }

  /** A list of mappings, each called a {@code noun} in problems; empty if absent. */
  public List<YamlMap> optionalMaps(String key, String noun) {
    return items(key).stream().map(node -> source.map(node, noun)).toList();
  }

  /** Ends the reading of this mapping: keys that nobody asked for are problems. */
  public void end() {
    unread.forEach((key, node) -> source.problem(node, "the key '" + key + "' is unknown"));
  }

  /** The line of a key's value, or of the mapping if the key is absent. */
  public int line(String key) {
    Node node = values.get(key);
    return node == null ? line : source.line(node);
  }

  /** Notes what is wrong with an item of a list, counted from 0. */
  public void problem(String key, int item, String reason) {
    source.problem(source.items(node(key), of(key)).get(item), reason);
  }

  /** Notes what is wrong with the value of a key. */
  public void problem(String key, String reason) {
    source.problem(line(key), reason);
  }

  private <T> T missing(String key, T standIn) {
    if (line > 0) {
      source.problem(line(key), subject + " has no " + key);
    }
    return standIn;
  }

  private Optional<Node> read(String key) {
    unread.remove(key);
    return Optional.ofNullable(values.get(key));
  }

  private Node node(String key) {
    return Objects.requireNonNull(values.get(key));
  }

  private List<Node> items(String key) {
    return read(key).map(node -> source.items(node, of(key))).orElse(List.of());
  }

  private String of(String key) {
    return (subject.equals(YamlSource.ROOT) ? key : subject + ", " + key) + ": ";
  }
}
