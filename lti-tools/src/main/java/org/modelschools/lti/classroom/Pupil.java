package org.modelschools.lti.classroom;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.lti.gradebook.OutgoingScore;
import org.modelschools.lti.gradebook.Reason;

/**
 * A pupil and the last attempt on a link.
 *
 * @param number the number in the class
 * @param personId who, as the row of the pseudonym
 * @param attempt the how manieth attempt it is
 * @param completed whether it is handed in
 * @param changedAt when something was begun or answered last
 * @param works what was answered, by activity
 * @param score what counts, from 0 to 100; null before anything was handed in
 * @param state how far the score is on its way to the platform
 * @param reason why it is not there yet
 */
record Pupil(
    int number,
    long personId,
    int attempt,
    boolean completed,
    Instant changedAt,
    Map<String, Work> works,
    @Nullable BigDecimal score,
    OutgoingScore.@Nullable State state,
    @Nullable Reason reason) {

  /** Nothing new for so long is worth a look. */
  static final Duration SILENCE = Duration.ofMinutes(5);

  /** Who did nothing for longer is not there. */
  static final Duration LESSON = Duration.ofMinutes(60);

  private static final int MANY_TRIES = 3;

  /** What was answered to one activity. */
  record Work(boolean done, int tries, double bestPoints, Instant updatedAt) {}

  /** How far one activity is. */
  enum Progress {
    NOT_BEGUN,
    BEGUN,
    DONE
  }

  /** How far that activity is; the first open one of a running attempt is where the pupil is. */
  Progress progress(Activity activity, List<Activity> all) {
    Work work = works.get(activity.key().value());
    if (work != null && work.done()) {
      return Progress.DONE;
    }
    boolean here = open(all).filter(activity::equals).isPresent();
    return work != null || here ? Progress.BEGUN : Progress.NOT_BEGUN;
  }

  int done(List<Activity> all) {
    return (int) all.stream().filter(this::isDone).count();
  }

  private boolean isDone(Activity activity) {
    Work work = works.get(activity.key().value());
    return work != null && work.done();
  }

  /** The activity that a running attempt is at; none when only the handing in is missing. */
  Optional<Activity> open(List<Activity> all) {
    return completed
        ? Optional.empty()
        : all.stream().filter(activity -> !isDone(activity)).findFirst();
  }

  /** An activity that went wrong again and again. */
  Optional<Activity> hard(List<Activity> all) {
    return all.stream()
        .filter(activity -> activity.maxPoints() > 0)
        .filter(activity -> isHard(works.get(activity.key().value())))
        .findFirst();
  }

  private static boolean isHard(@Nullable Work work) {
    return work != null && work.tries() >= MANY_TRIES && work.bestPoints() < 1;
  }

  /** How often that activity was tried. */
  int tries(Activity activity) {
    Work work = works.get(activity.key().value());
    return work == null ? 0 : work.tries();
  }

  /** Whether the pupil is at work in this lesson. */
  boolean isPresent(Instant now) {
    return !completed && silence(now).compareTo(LESSON) < 0;
  }

  /** How long nothing new has come. */
  Duration silence(Instant now) {
    return Duration.between(changedAt, now);
  }
}
