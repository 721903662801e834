package org.modelschools.core.learning.activity.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Selection;
import org.modelschools.core.learning.activity.Shuffle;

/**
 * Items to be put into groups. The form field {@link #field(Item)} holds the id of a group, empty
 * for "not chosen".
 *
 * <p>Points: right items ÷ items. An item that was put nowhere counts as not right.
 *
 * @param groups in the order of the file
 * @param items by chance on the page, since in the file they often stand group by group
 */
public record Sorting(About about, Markdown prompt, List<Group> groups, List<Item> items)
    implements Activity {

  private static final String PREFIX = "group.";

  /** Where items go; the label is plain text. */
  public record Group(String id, String label) {}

  /**
   * One thing to put somewhere.
   *
   * @param id stable in its activity
   * @param text one paragraph
   * @param group the id of the group where it belongs
   * @param feedback shown when this item has been put somewhere
   */
  public record Item(String id, Markdown text, String group, Markdown feedback) {}

  /** Copies the lists. */
  public Sorting {
    groups = List.copyOf(groups);
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "sorting";
  }

  @Override
  public String shape() {
    String ids = groups.stream().map(Group::id).collect(Collectors.joining(" "));
    return items.stream()
        .map(item -> item.id() + "=" + item.group())
        .collect(Collectors.joining(" ", kind() + ": " + ids + " / ", ""));
  }

  @Override
  public Set<String> fields() {
    return items.stream().map(this::field).collect(Collectors.toUnmodifiableSet());
  }

  /** The form field in which this item is given its group. */
  public String field(Item item) {
    return PREFIX + item.id();
  }

  /** The items by chance, never in the order of the file. */
  public List<Item> shown(Shuffle shuffle) {
    return shuffle.shuffled(items, Item::id);
  }

  @Override
  public Scored score(Answer answer) {
    Set<String> known = groups.stream().map(Group::id).collect(Collectors.toSet());
    List<String> ids = items.stream().map(Item::id).toList();
    return Selection.of(answer, PREFIX, ids, (id, group) -> known.contains(group))
        .share(items.size(), this::part);
  }

  private Part part(String id, String chosen) {
    Item item = items.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return new Part(id, item.group().equals(chosen), Optional.of(item.feedback()));
  }
}
