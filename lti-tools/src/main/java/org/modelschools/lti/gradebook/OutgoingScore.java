package org.modelschools.lti.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.learning.ModuleCompleted;

/**
 * What the platform is to be told of one pupil on one link: the best score, not every attempt.
 * Waiting until a worker leases it and tells it; then sent, or parked until people did something
 * about it. A better attempt makes it wait again. Change it under its row's lock only.
 */
@Entity
@Table(name = "score_outbox")
public class OutgoingScore {

  /** How far it is. */
  enum State {
    WAITING,
    SENT,
    PARKED
  }

  private static final Duration LEASE = Duration.ofMinutes(2);

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Version private long version;

  @Column(name = "platform_id")
  private long platformId;

  @Column(name = "resource_link_id")
  private long resourceLinkId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "attempt_id")
  private long attemptId;

  @Column(name = "score_given")
  private BigDecimal scoreGiven;

  @SuppressWarnings("UnusedVariable") // for those who look into the table
  @Column(name = "completed_at")
  private Instant completedAt;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private @Nullable Reason reason;

  private int tries;
  private int conflicts;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  @Column(name = "last_timestamp")
  private @Nullable Instant lastTimestamp;

  @SuppressWarnings("UnusedVariable") // for those who look into the table
  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected OutgoingScore() {}

  OutgoingScore(long platformId, ModuleCompleted completed) {
    this();
    this.platformId = platformId;
    this.resourceLinkId = completed.learner().resourceLinkId();
    this.personId = completed.learner().personId();
    this.leasedUntil = Instant.EPOCH;
    take(completed);
  }

  /** Takes over the score of a later attempt, unless the one before was better. */
  void consider(ModuleCompleted completed) {
    if (Score.given(completed.score()).compareTo(scoreGiven) >= 0) {
      take(completed);
    }
  }

  private void take(ModuleCompleted completed) {
    attemptId = completed.attemptId();
    scoreGiven = Score.given(completed.score());
    completedAt = completed.at();
    reopen(completed.at());
  }

  /** Lets it wait as if it had never been tried. */
  void reopen(Instant now) {
    state = State.WAITING;
    reason = null;
    tries = 0;
    conflicts = 0;
    nextTryAt = Score.timestamp(lastTimestamp, now);
  }

  /** Begins to tell it: nobody else does for a while. Gives the timestamp to tell it with. */
  Instant lease(Instant now) {
    Instant timestamp = Score.timestamp(lastTimestamp, now);
    lastTimestamp = timestamp;
    leasedUntil = now.plus(LEASE);
    return timestamp;
  }

  /** Notes what came of it; the word of a worker whose lease has passed to another is ignored. */
  void settle(Delivery delivery, Outcome outcome, Instant now) {
    if (!leasedUntil.equals(delivery.leasedUntil())) {
      return;
    }
    leasedUntil = Instant.EPOCH;
    if (outcome.is(Outcome.Kind.TAKEN)) {
      sentAt = now;
    }
    if (attemptId != delivery.attempt()) {
      nextTryAt = Score.timestamp(lastTimestamp, now);
      return;
    }
    switch (outcome.kind()) {
      case TAKEN -> end(State.SENT, null);
      case PARKED -> end(State.PARKED, outcome.reason());
      case BUSY -> nextTryAt = Score.timestamp(lastTimestamp, now.plus(outcome.atLeast()));
      case CONFLICT -> retry(outcome, conflicts++, now);
      case LATER -> retry(outcome, tries++, now);
    }
  }

  private void retry(Outcome outcome, int before, Instant now) {
    reason = outcome.reason();
    nextTryAt = Score.timestamp(lastTimestamp, now.plus(outcome.pause(before)));
  }

  /** It is told, or cannot be. */
  void end(State newState, @Nullable Reason newReason) {
    state = newState;
    reason = newReason;
  }

  long id() {
    return id;
  }

  Learner learner() {
    return new Learner(personId, resourceLinkId);
  }

  long attemptId() {
    return attemptId;
  }

  BigDecimal scoreGiven() {
    return scoreGiven;
  }

  /** Whether it is to be told at that moment. */
  boolean isDue(Instant now) {
    return state == State.WAITING && !nextTryAt.isAfter(now) && !leasedUntil.isAfter(now);
  }

  State state() {
    return state;
  }

  @Nullable Reason reason() {
    return reason;
  }

  int conflicts() {
    return conflicts;
  }

  Instant leasedUntil() {
    return leasedUntil;
  }
}
