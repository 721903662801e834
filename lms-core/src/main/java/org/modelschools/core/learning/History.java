package org.modelschools.core.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All attempts of one learner.
 *
 * @param attempts in the order in which they were begun
 */
public record History(List<Attempt> attempts) {

  /** Copies the attempts. */
  public History {
    attempts = List.copyOf(attempts);
  }

  /** The attempt that was begun and not completed. */
  public Optional<Attempt> running() {
    return attempts.stream().filter(attempt -> !attempt.isCompleted()).findFirst();
  }

  /** The attempt that was begun last. */
  public Optional<Attempt> latest() {
    return attempts.stream().reduce((before, after) -> after);
  }

  /** The completed attempt with the highest score; the first of several. */
  public Optional<Attempt> best() {
    return attempts.stream()
        .filter(Attempt::isCompleted)
        .max(
            Comparator.comparing(Attempt::score)
                .thenComparing(Comparator.comparing(Attempt::ordinal).reversed()));
  }
}
