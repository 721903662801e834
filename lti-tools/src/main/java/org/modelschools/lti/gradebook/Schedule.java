package org.modelschools.lti.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a score is told next, who is at it, and how often that went wrong. */
@Embeddable
public class Schedule {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private int tries;
  private int conflicts;

  @Column(name = "next_try_at")
  private Instant nextTryAt = Instant.EPOCH;

  @Column(name = "leased_until")
  private Instant leasedUntil = Instant.EPOCH;

  @Column(name = "last_timestamp")
  private @Nullable Instant lastTimestamp;

  /** Begins as if it had never been tried. */
  void reset(Instant now) {
    tries = 0;
    conflicts = 0;
    nextTryAt = Score.timestamp(lastTimestamp, now);
  }

  /** Nobody else tells it for a while. Gives the timestamp to tell it with. */
  Instant lease(Instant now) {
    Instant timestamp = Score.timestamp(lastTimestamp, now);
    lastTimestamp = timestamp;
    leasedUntil = now.plus(LEASE);
    return timestamp;
  }

  /** Ends that lease; false when it has passed to another. */
  boolean release(Instant until) {
    boolean own = leasedUntil.equals(until);
    if (own) {
      leasedUntil = Instant.EPOCH;
    }
    return own;
  }

  /** Tries again after that time, which does not count as a try. */
  void again(Duration wait, Instant now) {
    nextTryAt = Score.timestamp(lastTimestamp, now.plus(wait));
  }

  /** Tries again later each time. */
  void retry(Outcome outcome, Instant now) {
    int before = outcome.is(Outcome.Kind.CONFLICT) ? conflicts++ : tries++;
    again(outcome.pause(before), now);
  }

  /** Whether it is to be told at that moment. */
  boolean isDue(Instant now) {
    return !nextTryAt.isAfter(now) && !leasedUntil.isAfter(now);
  }

  int conflicts() {
    return conflicts;
  }

  Instant leasedUntil() {
    return leasedUntil;
  }
}
