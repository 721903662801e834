package org.modelschools.lti.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Learner;

/**
 * What the platform is to be told of one pupil on one link: the score that counts, not every
 * attempt. Waiting until a worker leases it and tells it; then sent, or parked until people did
 * something about it. When another attempt counts it waits again. Change it under its row's lock
 * only.
 */
@Entity
@Table(name = "score_outbox")
public class OutgoingScore {

  /** How far it is. */
  public enum State {
    /** To be told; that goes on by itself. */
    WAITING,
    /** The platform has it. */
    SENT,
    /** Somebody has to do something first. */
    PARKED
  }

  /**
   * What counts of a pupil on a link.
   *
   * @param attempt the attempt that counts
   * @param given its points, from 0.00 to 100.00
   * @param completedAt when it was handed in
   */
  record Counted(long attempt, BigDecimal given, Instant completedAt) {

    /** What counts with that completed attempt. */
    static Counted of(Attempt attempt) {
      return new Counted(
          attempt.id(), Score.given(attempt.score()), attempt.completedAt().orElseThrow());
    }
  }

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

  @Embedded private Schedule schedule = new Schedule();

  @SuppressWarnings("UnusedVariable") // for those who look into the table
  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected OutgoingScore() {}

  OutgoingScore(long platformId, Learner learner, Counted counted, Instant now) {
    this();
    this.platformId = platformId;
    this.resourceLinkId = learner.resourceLinkId();
    this.personId = learner.personId();
    take(counted, now);
  }

  /** Tells what counts now; nothing happens where that is the same as before. */
  void take(Counted counted, Instant now) {
    if (attemptId != counted.attempt()) {
      attemptId = counted.attempt();
      scoreGiven = counted.given();
      completedAt = counted.completedAt();
      reopen(now);
    }
  }

  /** Lets it wait as if it had never been tried. */
  void reopen(Instant now) {
    state = State.WAITING;
    reason = null;
    schedule.reset(now);
  }

  /** Begins to tell it: nobody else does for a while. Gives the timestamp to tell it with. */
  Instant lease(Instant now) {
    return schedule.lease(now);
  }

  /** Notes what came of it; the word of a worker whose lease has passed to another is ignored. */
  void settle(Delivery delivery, Outcome outcome, Instant now) {
    if (!schedule.release(delivery.leasedUntil())) {
      return;
    }
    if (outcome.is(Outcome.Kind.TAKEN)) {
      sentAt = now;
    }
    if (attemptId != delivery.attempt()) {
      schedule.again(Duration.ZERO, now);
      return;
    }
    switch (outcome.kind()) {
      case TAKEN -> end(State.SENT, null);
      case PARKED -> end(State.PARKED, outcome.reason());
      case BUSY -> schedule.again(outcome.atLeast(), now);
      case CONFLICT, LATER -> {
        reason = outcome.reason();
        schedule.retry(outcome, now);
      }
    }
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
    return state == State.WAITING && schedule.isDue(now);
  }

  State state() {
    return state;
  }

  @Nullable Reason reason() {
    return reason;
  }

  int conflicts() {
    return schedule.conflicts();
  }

  Instant leasedUntil() {
    return schedule.leasedUntil();
  }
}
