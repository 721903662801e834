package org.modelschools.demo.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.problem.Failure;

/**
 * What the gradebook knows of one pupil in one column: the progress of the last score, and the
 * result that counts. A score must be later than the one before. One that is fully graded sets the
 * result, one that is not leaves it, one without points clears it.
 */
@Entity
@Table(name = "demo_grade")
public class Grade {

  @Id private String id;

  @Column(name = "line_item_id")
  private String lineItem;

  @Column(name = "person_id")
  private String person;

  @Column(name = "score_time_micros")
  private long scoreTimeMicros = Long.MIN_VALUE;

  @Enumerated(EnumType.STRING)
  @Column(name = "activity_progress")
  private Score.ActivityProgress activityProgress = Score.ActivityProgress.Initialized;

  @Enumerated(EnumType.STRING)
  @Column(name = "grading_progress")
  private Score.GradingProgress gradingProgress = Score.GradingProgress.NotReady;

  @Column(name = "result_score")
  private @Nullable Double resultScore;

  @Column(name = "result_maximum")
  private @Nullable Double resultMaximum;

  @Column(name = "remark")
  private @Nullable String comment;

  @Column(name = "scoring_user_id")
  private @Nullable String scoringUserId;

  protected Grade() {}

  Grade(String lineItem, String person) {
    this.id = key(lineItem, person);
    this.lineItem = lineItem;
    this.person = person;
  }

  static String key(String lineItem, String person) {
    return lineItem + "|" + person;
  }

  void take(Score score) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, score.timestamp());
    if (micros <= scoreTimeMicros) {
      throw new Failure(409, "timestamp-not-later", "A later score has been taken already.");
    }
    scoreTimeMicros = micros;
    activityProgress = score.activityProgress();
    gradingProgress = score.gradingProgress();
    if (score.scoreGiven() == null) {
      settle(null, null, score);
    } else if (score.isFinal()) {
      settle(score.scoreGiven(), score.scoreMaximum(), score);
    }
  }

  private void settle(@Nullable Double given, @Nullable Double maximum, Score score) {
    resultScore = given;
    resultMaximum = maximum;
    comment = score.comment();
    scoringUserId = score.scoringUserId();
  }

  String id() {
    return id;
  }

  String lineItem() {
    return lineItem;
  }

  String person() {
    return person;
  }

  boolean hasBegun() {
    return activityProgress != Score.ActivityProgress.Initialized;
  }

  boolean hasResult() {
    return resultScore != null;
  }

  /** The result on another scale, that of the line item as it is now. */
  double resultOutOf(double scoreMaximum) {
    return resultScore == null || resultMaximum == null
        ? 0
        : resultScore * scoreMaximum / resultMaximum;
  }

  /** When the last score was made; its moment is the tool's. */
  Instant scoredAt() {
    return Instant.EPOCH.plus(scoreTimeMicros, ChronoUnit.MICROS);
  }

  Score.ActivityProgress activityProgress() {
    return activityProgress;
  }

  Score.GradingProgress gradingProgress() {
    return gradingProgress;
  }

  @Nullable String comment() {
    return comment;
  }

  @Nullable String scoringUserId() {
    return scoringUserId;
  }
}
