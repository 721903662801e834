package org.modelschools.core.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelschools.core.course.Grading;

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

  /** The completed attempt that counts where attempts are graded like that. */
  public Optional<Attempt> counting(Grading grading) {
    return switch (grading) {
      case BEST -> best();
      case LAST -> completed().reduce((before, after) -> after);
      case FIRST -> first();
    };
  }

  /** The first one, or the first after the last time that the teacher allowed another. */
  private Optional<Attempt> first() {
    Optional<Attempt> counting = Optional.empty();
    boolean anew = true;
    for (Attempt attempt : completed().toList()) {
      counting = anew ? Optional.of(attempt) : counting;
      anew = attempt.isAnotherAllowed();
    }
    return counting;
  }

  private Stream<Attempt> completed() {
    return attempts.stream().filter(attempt -> attempt.isCompleted() && !attempt.isPreview());
  }

  /** The completed attempt with the highest score; the first of several. */
  private Optional<Attempt> best() {
    return completed()
        .max(
            Comparator.comparing(Attempt::score)
                .thenComparing(Comparator.comparing(Attempt::ordinal).reversed()));
  }
}
