package org.modelschools.core.learning.activity.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Selection;
import org.modelschools.core.learning.activity.Shuffle;

/**
 * Left sides, each to be given its right side from one list, which may hold more than are needed.
 * The form field {@link #field(Pair)} holds a {@link Side#token()}, empty for "not chosen".
 *
 * <p>Points: right pairs ÷ pairs. A left side that was given none counts as not right.
 */
public record Matching(About about, Markdown prompt, List<Pair> pairs, List<Distractor> distractors)
    implements Activity {

  /**
   * What belongs together.
   *
   * @param id stable in its activity
   * @param left one paragraph
   * @param right plain text, since it stands in a select box
   * @param feedback shown when this pair has been answered
   */
  public record Pair(String id, Markdown left, String right, Markdown feedback) {}

  /** A right side that belongs to no left side; plain text. */
  public record Distractor(String id, String text) {}

  /**
   * A right side to choose.
   *
   * @param token stands in the page instead of the id, which would tell where it belongs
   * @param text plain text
   */
  public record Side(String token, String text) {}

  private static final String PREFIX = "pair.";
  private static final int TOKEN_LENGTH = 12;

  /** Copies the lists. */
  public Matching {
    pairs = List.copyOf(pairs);
    distractors = List.copyOf(distractors);
  }

  @Override
  public String kind() {
    return "matching";
  }

  @Override
  public String shape() {
    String ids = pairs.stream().map(Pair::id).collect(Collectors.joining(" "));
    return kind() + ": " + ids + " / " + distractors.stream().map(Distractor::id).toList();
  }

  @Override
  public Set<String> fields() {
    return pairs.stream().map(this::field).collect(Collectors.toUnmodifiableSet());
  }

  /** The form field in which this pair's left side is given its right side. */
  public String field(Pair pair) {
    return PREFIX + pair.id();
  }

  /** The right sides to choose from, by chance, never in the order of the left sides. */
  public List<Side> sides(Shuffle shuffle) {
    return shuffle.shuffled(sides(), Side::token);
  }

  @Override
  public Scored score(Answer answer) {
    Set<String> tokens = sides().stream().map(Side::token).collect(Collectors.toSet());
    List<String> ids = pairs.stream().map(Pair::id).toList();
    return Selection.of(answer, PREFIX, ids, (id, token) -> tokens.contains(token))
        .share(pairs.size(), this::part);
  }

  private Part part(String id, String chosen) {
    Pair pair = pairs.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return new Part(id, token(id).equals(chosen), Optional.of(pair.feedback()));
  }

  private List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    pairs.forEach(pair -> sides.add(new Side(token(pair.id()), pair.right())));
    distractors.forEach(each -> sides.add(new Side(token(each.id()), each.text())));
    return sides;
  }

  private String token(String id) {
    return Hash.hex(key() + "/" + id).substring(0, TOKEN_LENGTH);
  }
}
