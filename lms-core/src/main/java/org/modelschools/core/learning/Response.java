package org.modelschools.core.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;

/**
 * What a person answered to one activity of an attempt. The last answer is kept, the best points
 * count. Begins as a draft or with the first try; done once something was accepted.
 */
@Entity
@Table(name = "response")
public class Response {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Version private long version;

  /** Read by the database only. */
  @SuppressWarnings("UnusedVariable")
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  private String activity;
  @Lob private String answer;

  @Column(name = "best_points")
  private double bestPoints;

  @Column(name = "last_points")
  private double lastPoints;

  private int tries;
  private boolean done;

  @Column(name = "updated_at")
  private Instant updatedAt;

  private @Nullable String remark;

  @Column(name = "remarked_at")
  private @Nullable Instant remarkedAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Response() {}

  Response(Attempt attempt, ActivityKey activity, Instant now) {
    this.attempt = attempt;
    this.activity = activity.value();
    this.answer = Answer.NONE.toJson();
    this.updatedAt = now;
  }

  /** Keeps an answer that is not to be scored yet. */
  void draft(Answer draft, Instant now) {
    answer = draft.toJson();
    updatedAt = now;
  }

  /**
   * Keeps an answer and what it is worth. The same answer again is no other try: a browser sends it
   * twice when it did not hear that the first one had arrived.
   */
  void accept(Answer accepted, double points, Instant now) {
    if (done && lastPoints == points && answer.equals(accepted.toJson())) {
      return;
    }
    draft(accepted, now);
    lastPoints = points;
    bestPoints = Math.max(bestPoints, points);
    tries++;
    done = true;
  }

  /** Keeps what the teacher says to it; nothing takes it back. */
  void remark(String text, Instant now) {
    remark = text.isEmpty() ? null : text;
    remarkedAt = text.isEmpty() ? null : now;
  }

  /** The activity that was answered. */
  public ActivityKey activity() {
    return new ActivityKey(activity);
  }

  /** The last answer, or the draft. */
  public Answer answer() {
    return Answer.ofJson(answer);
  }

  /** The best points of all tries, from 0 to 1. */
  public double bestPoints() {
    return bestPoints;
  }

  /** The points of the last try, from 0 to 1. */
  public double lastPoints() {
    return lastPoints;
  }

  /** How many answers were accepted. */
  public int tries() {
    return tries;
  }

  /** Whether an answer was accepted, right or wrong; not yet for a draft. */
  public boolean isDone() {
    return done;
  }

  /** When it was last answered. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** What the teacher wrote under the answer. */
  public Optional<String> remark() {
    return Optional.ofNullable(remark);
  }

  /** Whether the answer was changed after the teacher had written under it. */
  public boolean isChangedSince() {
    return remarkedAt != null && updatedAt.isAfter(remarkedAt);
  }
}
