package org.modelschools.core.learning.content.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity.About;
import org.modelschools.core.learning.activity.order.Matching;
import org.modelschools.core.learning.activity.order.Ordering;
import org.modelschools.core.learning.activity.order.Sorting;

/** Reads the kinds in which things are brought together or into an order. */
record OrderFile(YamlMap yaml, Parts parts) {

  private static final int FEWEST_ITEMS = 3;
  private static final int MOST_GROUPS = 5;

  Ordering ordering(About about, Markdown prompt) {
    List<Ordering.Item> items =
        parts.list("items", "item", FEWEST_ITEMS, Parts.MANY, this::orderedItem);
    return new Ordering(about, prompt, items, parts.feedback());
  }

  Matching matching(About about, Markdown prompt) {
    Set<String> rights = new HashSet<>();
    List<Matching.Pair> pairs =
        parts.list("pairs", "pair", 2, Parts.MANY, pair -> pair(pair, rights));
    List<Matching.Distractor> distractors =
        yaml.optionalMaps("distractors", "distractor").stream().map(this::distractor).toList();
    return new Matching(about, prompt, pairs, distractors);
  }

  Sorting sorting(About about, Markdown prompt) {
    List<Sorting.Group> groups =
        parts.list(
            "groups",
            "group",
            2,
            MOST_GROUPS,
            group -> new Sorting.Group(parts.id(group), group.text("label")));
    List<String> known = groups.stream().map(Sorting.Group::id).toList();
    List<Sorting.Item> items =
        parts.list("items", "item", FEWEST_ITEMS, Parts.MANY, item -> sortedItem(item, known));
    return new Sorting(about, prompt, groups, items);
  }

  private Ordering.Item orderedItem(YamlMap item) {
    return new Ordering.Item(
        parts.id(item), item.markdown("text", Extent.LINE), item.markdown("hint", Extent.BLOCKS));
  }

  private Matching.Pair pair(YamlMap pair, Set<String> rights) {
    Matching.Pair read =
        new Matching.Pair(
            parts.id(pair),
            pair.markdown("left", Extent.LINE),
            pair.text("right"),
            pair.markdown("feedback", Extent.BLOCKS));
    if (!rights.add(read.right())) {
      pair.problem("right", "pair '" + read.id() + "' has the same right side as another");
    }
    return read;
  }

  private Matching.Distractor distractor(YamlMap distractor) {
    Matching.Distractor read =
        new Matching.Distractor(parts.id(distractor), distractor.text("text"));
    distractor.end();
    return read;
  }

  private Sorting.Item sortedItem(YamlMap item, List<String> groups) {
    Sorting.Item read =
        new Sorting.Item(
            parts.id(item),
            item.markdown("text", Extent.LINE),
            item.text("group"),
            item.markdown("feedback", Extent.BLOCKS));
    if (!read.group().isEmpty() && !groups.contains(read.group())) {
      item.problem("group", "item '" + read.id() + "': there is no group '" + read.group() + "'");
    }
    return read;
  }
}
