package org.modelschools.lti.gradebook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.service.Backoff;
import org.modelschools.core.platform.service.TokenRefused;
import org.modelschools.lti.gradebook.basic.BasicGradebook;

/**
 * What came of telling the platform a score.
 *
 * @param kind what follows from it
 * @param reason why it did not work
 * @param status what the platform answered, 0 when it did not
 * @param atLeast how long to wait, because the platform asked for it
 */
record Outcome(Kind kind, @Nullable Reason reason, int status, Duration atLeast) {

  /** What follows. */
  enum Kind {
    /** The platform has it. */
    TAKEN,
    /** Try again after a while, as often as it takes. */
    LATER,
    /** The platform holds what it has to be newer: try again with a later timestamp. */
    CONFLICT,
    /** Somebody else is looking for the line item right now; does not count as a try. */
    BUSY,
    /** Only people can help. */
    PARKED
  }

  /** The platform could not be reached. */
  static final Outcome AWAY = later(Reason.PLATFORM_AWAY, 0, Duration.ZERO);

  /** Another worker looks for the line item. */
  static final Outcome BUSY = new Outcome(Kind.BUSY, null, 0, Duration.ofSeconds(2));

  static Outcome taken(int status) {
    return new Outcome(Kind.TAKEN, null, status, Duration.ZERO);
  }

  static Outcome parked(Reason reason, int status) {
    return new Outcome(Kind.PARKED, reason, status, Duration.ZERO);
  }

  private static Outcome later(Reason reason, int status, Duration atLeast) {
    return new Outcome(Kind.LATER, reason, status, atLeast);
  }

  /** What a score's answer means (AGS 2.0 §3.4 and what platforms are seen to do). */
  static Outcome ofScore(Outbound.Answer answer, Instant now) {
    return ofScore(answer.status(), answer.header("Retry-After").orElse(null), now);
  }

  static Outcome ofScore(int status, @Nullable String retryAfter, Instant now) {
    return switch (status) {
      case 200, 201, 202, 204 -> taken(status);
      case 409 -> new Outcome(Kind.CONFLICT, Reason.CONFLICT, status, Duration.ZERO);
      case 400, 422 -> parked(Reason.USER_NOT_GRADABLE, status);
      case 404, 410 -> parked(Reason.LINE_ITEM_GONE, status);
      default -> ofService(status, retryAfter, now);
    };
  }

  /** What a platform of LTI 1.1 means: it may say no with status 200 (LTI 1.1.1 §6.1.1). */
  static Outcome ofBasic(BasicGradebook.Said said, Instant now) {
    int status = said.answer().status();
    if (status != 200) {
      return ofService(said.answer(), now);
    }
    if (said.isTaken()) {
      return taken(status);
    }
    return said.isRefused() ? parked(Reason.REFUSED, status) : AWAY;
  }

  /** What the answer of any of the services means when it is not the one hoped for. */
  static Outcome ofService(Outbound.Answer answer, Instant now) {
    return ofService(answer.status(), answer.header("Retry-After").orElse(null), now);
  }

  static Outcome ofService(int status, @Nullable String retryAfter, Instant now) {
    boolean refused = status >= 400 && status < 500;
    if (status == 401) {
      return parked(Reason.SCOPE_MISSING, status);
    }
    if (refused && status != 408 && status != 425 && status != 429) {
      return parked(Reason.REFUSED, status);
    }
    return later(Reason.PLATFORM_AWAY, status, Backoff.asked(retryAfter, now));
  }

  /** What it means that there is no access token. */
  static Outcome of(TokenRefused refused, Instant now) {
    if (refused.isScopeMissing()) {
      return parked(Reason.SCOPE_MISSING, refused.status());
    }
    boolean away = refused.status() >= 500 || refused.status() == 429;
    return later(
        away ? Reason.PLATFORM_AWAY : Reason.TOKEN_REFUSED,
        refused.status(),
        Backoff.asked(refused.retryAfter().orElse(null), now));
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** How long to wait after that many tries before this one. */
  Duration pause(int before) {
    Duration wait = Backoff.after(before);
    return wait.compareTo(atLeast) > 0 ? wait : atLeast;
  }

  /** Whether the line item may have moved: foreign to us or no longer there. */
  boolean isLineItemLost() {
    return status == 403 || status == 404 || status == 410;
  }

  /** Whether other scores of this platform would fare no better; 500 may be about this one. */
  boolean concernsPlatform() {
    return kind == Kind.LATER && status != 500;
  }

  /** The way to the gradebook ended before the score could be told. */
  static final class Undelivered extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    Undelivered(Outcome outcome) {
      super(outcome.toString(), null, false, false);
      this.outcome = outcome;
    }

    Outcome outcome() {
      return outcome;
    }
  }
}
