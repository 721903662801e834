package org.modelschools.core.learning.content.kind;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Feedback;

/** What the parts of an activity have in common: ids that stand once in it, lists with bounds. */
final class Parts {

  /** No upper bound. */
  static final int MANY = 100;

  private static final String ID_PATTERN = "[a-z0-9][a-z0-9-]{0,39}";
  private static final String DECIMAL = "-?\\d{1,12}(\\.\\d{1,6})?";

  private final YamlMap yaml;
  private final Set<String> ids = new HashSet<>();

  Parts(YamlMap yaml) {
    this.yaml = yaml;
  }

  /** The id of a part. */
  String id(YamlMap part) {
    String id = part.text("id", ID_PATTERN, "an id of lower case letters, digits and hyphens");
    if (!id.isEmpty() && !ids.add(id)) {
      part.problem("id", "the id '" + id + "' stands twice");
    }
    return id;
  }

  /** The parts of a list of the file, so many; all keys of a part must have been asked for. */
  <T> List<T> list(String key, String noun, int from, int to, Function<YamlMap, T> read) {
    return list(yaml, key, noun, from, to, read);
  }

  /** The parts of a list of a part, so many. */
  static <T> List<T> list(
      YamlMap yaml, String key, String noun, int from, int to, Function<YamlMap, T> read) {
    List<YamlMap> maps = yaml.maps(key, noun);
    if (!maps.isEmpty() && (maps.size() < from || maps.size() > to)) {
      String bounds = to == MANY ? "at least " + from : from + " to " + to;
      yaml.problem(key, key + ": " + bounds + " must stand here, not " + maps.size());
    }
    return maps.stream().map(map -> ended(map, read)).toList();
  }

  private static <T> T ended(YamlMap map, Function<YamlMap, T> read) {
    T part = read.apply(map);
    map.end();
    return part;
  }

  /** At least one text, none of them blank. */
  static List<String> texts(YamlMap yaml, String key) {
    List<String> texts = yaml.optionalTexts(key);
    if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      yaml.problem(key, key + ": at least one text must stand here, and none may be empty");
    }
    return texts;
  }

  /** A number such as 1000 or 3.5 within the bounds. */
  static BigDecimal decimal(YamlMap yaml, String key, long from, long to) {
    String text = yaml.text(key);
    if (text.matches(DECIMAL)) {
      BigDecimal number = new BigDecimal(text);
      if (number.compareTo(BigDecimal.valueOf(from)) >= 0
          && number.compareTo(BigDecimal.valueOf(to)) <= 0) {
        return number;
      }
    }
    if (!text.isEmpty()) {
      yaml.problem(
          key, key + ": '" + text + "' is not a number from " + from + " to " + to + ", as 3.5");
    }
    return BigDecimal.valueOf(from);
  }

  /** What is said to the whole. */
  Feedback feedback() {
    YamlMap feedback = yaml.map("feedback");
    Feedback read =
        new Feedback(
            feedback.markdown("right", Extent.BLOCKS), feedback.markdown("wrong", Extent.BLOCKS));
    feedback.end();
    return read;
  }
}
