package org.modelschools.core.learning.activity.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Feedback;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Shuffle;

/**
 * Items to be brought into an order. The form field {@value #FIELD} holds all ids, from the first
 * to the last.
 *
 * <p>Points: of n items, L can stay where they are if the others are moved (the longest increasing
 * subsequence); (L − 1) ÷ (n − 1) points. One misplaced item costs one step, wherever it stands,
 * and the reverse order gives nothing. It is Moodle's "longest ordered subset" with the first item
 * not counted, because a single item is always in order.
 *
 * @param items in the right order, at least two
 */
public record Ordering(About about, Markdown prompt, List<Item> items, Feedback feedback)
    implements Activity {

  /** The form field with the ids in order. */
  public static final String FIELD = "item";

  /**
   * One thing to place.
   *
   * @param id stable in its activity
   * @param text one paragraph
   * @param hint why it stands there, shown after checking
   */
  public record Item(String id, Markdown text, Markdown hint) {}

  /** Copies the items. */
  public Ordering {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "ordering";
  }

  @Override
  public String shape() {
    return kind() + ": " + items.stream().map(Item::id).collect(Collectors.joining(" "));
  }

  @Override
  public Set<String> fields() {
    return Set.of(FIELD);
  }

  /** The items as the answer has them; shuffled as long as it does not hold each item once. */
  public List<Item> shown(Answer answer, Shuffle shuffle) {
    List<String> order = answer.all(FIELD);
    return refusal(order).isPresent()
        ? shuffle.shuffled(items, Item::id)
        : order.stream().map(this::item).toList();
  }

  @Override
  public Scored score(Answer answer) {
    List<String> order = answer.all(FIELD);
    Optional<Refusal> refusal = refusal(order);
    if (refusal.isPresent()) {
      return Scored.refused(refusal.get());
    }
    Set<String> staying = staying(order);
    List<Part> parts =
        order.stream()
            .map(id -> new Part(id, staying.contains(id), Optional.of(item(id).hint())))
            .toList();
    int steps = Math.max(0, staying.size() - 1);
    Scored scored = Scored.share(steps, items.size() - 1, parts);
    return scored.with(feedback.to(scored));
  }

  private Optional<Refusal> refusal(List<String> order) {
    Optional<Refusal> refusal = Refusal.ofIds(items.stream().map(Item::id).toList(), order);
    return refusal.isEmpty() && order.size() < items.size()
        ? Optional.of(Refusal.INCOMPLETE)
        : refusal;
  }

  private Item item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  /** The ids of a longest increasing subsequence; none if no two are in order. */
  private Set<String> staying(List<String> order) {
    List<String> ids = items.stream().map(Item::id).toList();
    int[] places = order.stream().mapToInt(ids::indexOf).toArray();
    List<List<String>> endingAt = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      List<String> longest = List.of();
      for (int before = 0; before < i; before++) {
        if (places[before] < places[i] && endingAt.get(before).size() > longest.size()) {
          longest = endingAt.get(before);
        }
      }
      List<String> extended = new ArrayList<>(longest);
      extended.add(order.get(i));
      endingAt.add(extended);
    }
    List<String> best = List.of();
    for (List<String> candidate : endingAt) {
      best = candidate.size() > best.size() ? candidate : best;
    }
    return best.size() > 1 ? Set.copyOf(best) : Set.of();
  }
}
