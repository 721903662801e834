package org.modelschools.core.learning.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Matching;
import org.modelschools.core.learning.activity.MultipleChoice;
import org.modelschools.core.learning.activity.Option;
import org.modelschools.core.learning.activity.Ordering;
import org.modelschools.core.learning.activity.Reflection;
import org.modelschools.core.learning.activity.SingleChoice;

/** Reads an activity of any kind but text from its YAML. */
final class ActivityFile {

  private static final int FEWEST_ITEMS = 3;
  private static final int LONGEST_MINUTES = 90;
  private static final String ID_PATTERN = "[a-z0-9][a-z0-9-]{0,39}";

  private final YamlMap yaml;
  private final Set<String> ids = new HashSet<>();

  ActivityFile(YamlMap yaml) {
    this.yaml = yaml;
  }

  /** What all kinds have in common. */
  static Activity.About about(YamlMap yaml, ActivityKey key, Codes codes) {
    return new Activity.About(
        key, yaml.text("title"), yaml.number("minutes", 1, LONGEST_MINUTES), codes.read(yaml));
  }

  /** The activity; none if its kind is unknown. */
  Optional<Activity> read(ActivityKey key, Codes codes) {
    String kind = yaml.text("kind");
    Activity.About about = about(yaml, key, codes);
    Markdown prompt = yaml.markdown("prompt", Extent.BLOCKS);
    Optional<Activity> activity =
        switch (kind) {
          case "single-choice" -> Optional.of(new SingleChoice(about, prompt, options(true)));
          case "multiple-choice" -> Optional.of(new MultipleChoice(about, prompt, options(false)));
          case "ordering" -> Optional.of(new Ordering(about, prompt, items(), feedback()));
          case "matching" -> Optional.of(new Matching(about, prompt, pairs(), distractors()));
          case "reflection" ->
              Optional.of(new Reflection(about, prompt, yaml.optionalTexts("starters")));
          case "" -> Optional.empty();
          default -> unknown(kind);
        };
    activity.ifPresent(read -> yaml.end());
    return activity;
  }

  private Optional<Activity> unknown(String kind) {
    String reason = kind.equals("text") ? " belongs into an .md file" : " is unknown";
    yaml.problem("kind", "the kind '" + kind + "'" + reason);
    return Optional.empty();
  }

  private List<Option> options(boolean single) {
    List<Option> options = yaml.maps("options", "option").stream().map(this::option).toList();
    long correct = options.stream().filter(Option::correct).count();
    if (options.size() == 1) {
      yaml.problem("options", "one option is no choice");
    } else if (single && correct != 1) {
      yaml.problem("options", "exactly one option must be correct, not " + correct);
    } else if (!single && (correct == 0 || correct == options.size())) {
      yaml.problem("options", "some options must be correct and some not");
    }
    return options;
  }

  private Option option(YamlMap option) {
    Option read =
        new Option(
            id(option),
            option.markdown("text", Extent.LINE),
            option.flag("correct"),
            option.markdown("feedback", Extent.BLOCKS));
    option.end();
    return read;
  }

  private List<Ordering.Item> items() {
    List<Ordering.Item> items = yaml.maps("items", "item").stream().map(this::item).toList();
    if (!items.isEmpty() && items.size() < FEWEST_ITEMS) {
      yaml.problem("items", "an ordering needs at least " + FEWEST_ITEMS + " items");
    }
    return items;
  }

  private Ordering.Item item(YamlMap item) {
    Ordering.Item read =
        new Ordering.Item(
            id(item), item.markdown("text", Extent.LINE), item.markdown("hint", Extent.BLOCKS));
    item.end();
    return read;
  }

  private Ordering.Feedback feedback() {
    YamlMap feedback = yaml.map("feedback");
    Ordering.Feedback read =
        new Ordering.Feedback(
            feedback.markdown("right", Extent.BLOCKS), feedback.markdown("wrong", Extent.BLOCKS));
    feedback.end();
    return read;
  }

  private List<Matching.Pair> pairs() {
    Set<String> rights = new HashSet<>();
    List<Matching.Pair> pairs =
        yaml.maps("pairs", "pair").stream().map(each -> pair(each, rights)).toList();
    if (pairs.size() == 1) {
      yaml.problem("pairs", "a matching needs at least 2 pairs");
    }
    return pairs;
  }

  private Matching.Pair pair(YamlMap pair, Set<String> rights) {
    Matching.Pair read =
        new Matching.Pair(
            id(pair),
            pair.markdown("left", Extent.LINE),
            pair.text("right"),
            pair.markdown("feedback", Extent.BLOCKS));
    if (!rights.add(read.right())) {
      pair.problem("right", "pair '" + read.id() + "' has the same right side as another");
    }
    pair.end();
    return read;
  }

  private List<Matching.Distractor> distractors() {
    return yaml.optionalMaps("distractors", "distractor").stream().map(this::distractor).toList();
  }

  private Matching.Distractor distractor(YamlMap distractor) {
    Matching.Distractor read = new Matching.Distractor(id(distractor), distractor.text("text"));
    distractor.end();
    return read;
  }

  private String id(YamlMap part) {
    String id = part.text("id", ID_PATTERN, "an id of lower case letters, digits and hyphens");
    if (!id.isEmpty() && !ids.add(id)) {
      part.problem("id", "the id '" + id + "' stands twice");
    }
    return id;
  }
}
