package org.modelschools.demo.gradebook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.service.Body;

/**
 * A score as a tool posts it (AGS 2.0 §3.4), checked field by field. Without {@code scoreGiven} it
 * says that there is no score any more.
 */
record Score(
    String userId,
    Instant timestamp,
    ActivityProgress activityProgress,
    GradingProgress gradingProgress,
    @Nullable Double scoreGiven,
    @Nullable Double scoreMaximum,
    @Nullable String comment,
    @Nullable String scoringUserId) {

  /** How far the learner is; the constants are spelled as they go over the wire. */
  enum ActivityProgress {
    Initialized,
    Started,
    InProgress,
    Submitted,
    Completed
  }

  /** How far the grading is. */
  enum GradingProgress {
    FullyGraded,
    Pending,
    PendingManual,
    Failed,
    NotReady
  }

  static Score parse(String json) {
    Body body = Body.parse(json);
    Double given = body.number("scoreGiven").orElse(null);
    Double maximum = body.positive("scoreMaximum").orElse(null);
    if (given != null && maximum == null) {
      throw Failure.invalid("scoreMaximum-missing", "scoreGiven needs scoreMaximum.");
    }
    checkSubmission(body);
    return new Score(
        body.requireText("userId"),
        require(body.moment("timestamp"), "timestamp").toInstant(),
        choice(body, "activityProgress", ActivityProgress.values()),
        choice(body, "gradingProgress", GradingProgress.values()),
        given,
        maximum,
        body.text("comment", 10_000).orElse(null),
        scorer(body));
  }

  /** Moodle forgets what is below the second, and wipes a grade that is not fully graded. */
  Score asMoodleTakesIt() {
    return new Score(
        userId,
        timestamp.truncatedTo(ChronoUnit.SECONDS),
        activityProgress,
        gradingProgress,
        isFinal() ? scoreGiven : null,
        scoreMaximum,
        comment,
        scoringUserId);
  }

  boolean isFinal() {
    return gradingProgress == GradingProgress.FullyGraded;
  }

  private static @Nullable String scorer(Body body) {
    Optional<String> scorer = body.text("scoringUserId", 255);
    if (scorer.isPresent() && scorer.get().isBlank()) {
      throw Failure.invalid("scoringUserId-invalid", "scoringUserId must not be empty.");
    }
    return scorer.orElse(null);
  }

  private static void checkSubmission(Body body) {
    Optional<Body> submission = body.object("submission");
    Optional<OffsetDateTime> started = submission.flatMap(it -> it.moment("startedAt"));
    Optional<OffsetDateTime> submitted = submission.flatMap(it -> it.moment("submittedAt"));
    if (started.isPresent() && submitted.filter(it -> it.isBefore(started.get())).isPresent()) {
      throw Failure.invalid("submission-invalid", "submittedAt must not be before startedAt.");
    }
  }

  private static <E extends Enum<E>> E choice(Body body, String name, E[] values) {
    String wanted = body.requireText(name);
    return Arrays.stream(values)
        .filter(value -> value.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> Failure.invalid(name + "-invalid", name + " must be one of the known values."));
  }

  private static <T> T require(Optional<T> value, String name) {
    return value.orElseThrow(() -> Failure.invalid(name + "-missing", name + " is required."));
  }
}
