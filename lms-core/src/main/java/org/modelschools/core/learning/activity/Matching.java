package org.modelschools.core.learning.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.house.security.Hash;

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
    return "pair." + pair.id();
  }

  /** The right sides to choose from, by chance, never in the order of the left sides. */
  public List<Side> sides(Shuffle shuffle) {
    return shuffle.shuffled(sides(), Side::token);
  }

  @Override
  public Scored score(Answer answer) {
    Set<String> tokens = sides().stream().map(Side::token).collect(Collectors.toSet());
    List<Part> parts = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<String> chosen = answer.first(field(pair));
      if (answer.all(field(pair)).size() > 1) {
        return Scored.refused(Refusal.CHOSEN_TWICE);
      }
      if (chosen.isPresent() && !tokens.contains(chosen.get())) {
        return Scored.refused(Refusal.UNKNOWN_CHOICE);
      }
      chosen.ifPresent(token -> parts.add(part(pair, token)));
    }
    int right = (int) parts.stream().filter(Part::right).count();
    return parts.isEmpty()
        ? Scored.refused(Refusal.NOTHING_CHOSEN)
        : Scored.share(right, pairs.size(), parts);
  }

  private Part part(Pair pair, String chosen) {
    return new Part(pair.id(), token(pair.id()).equals(chosen), Optional.of(pair.feedback()));
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
