package org.modelschools.core.learning.activity;

import java.util.List;
import java.util.Optional;
import org.modelschools.core.catalogue.Markdown;

/**
 * What an answer is worth, and what to say to it.
 *
 * @param state in one word
 * @param points from 0 to 1
 * @param parts what is said to each part that was answered, in the order of the page
 * @param feedback what is said to the whole, if anything
 * @param refusal why it was not scored; present exactly if the state is {@link State#REFUSED}
 */
public record Scored(
    State state,
    double points,
    List<Part> parts,
    Optional<Markdown> feedback,
    Optional<Refusal> refusal) {

  /** An answer's worth in one word. */
  public enum State {
    /** All of it. */
    RIGHT,
    /** Some of it. */
    PARTLY,
    /** None of it. */
    WRONG,
    /** There is no right or wrong: read, or written. */
    DONE,
    /** Not scored. */
    REFUSED
  }

  /** Copies the parts. */
  public Scored {
    parts = List.copyOf(parts);
  }

  /** So many right of so many, at least one. */
  public static Scored share(int right, int of, List<Part> parts) {
    State state = right == of ? State.RIGHT : right == 0 ? State.WRONG : State.PARTLY;
    return new Scored(state, (double) right / of, parts, Optional.empty(), Optional.empty());
  }

  /** Read or written, without points. */
  public static Scored done() {
    return new Scored(State.DONE, 0, List.of(), Optional.empty(), Optional.empty());
  }

  /** Not scored, for this reason. */
  public static Scored refused(Refusal refusal) {
    return new Scored(State.REFUSED, 0, List.of(), Optional.empty(), Optional.of(refusal));
  }

  /** Whether it was not scored. */
  public boolean isRefused() {
    return state == State.REFUSED;
  }

  /** The same, with something said to the whole. */
  public Scored with(Markdown whole) {
    return new Scored(state, points, parts, Optional.of(whole), refusal);
  }
}
