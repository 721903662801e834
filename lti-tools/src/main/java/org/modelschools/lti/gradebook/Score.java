package org.modelschools.lti.gradebook;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A final score as it goes over the wire (AGS 2.0 §3.4). There are no others: Moodle wipes the
 * grade when it is told of progress. No comment is ever sent, so none is ever cleared.
 *
 * @param userId the platform's {@code sub}
 * @param timestamp later than that of every score before it, by a second at least
 * @param given from 0.00 to 100.00
 */
record Score(String userId, Instant timestamp, BigDecimal given) {

  /** What {@code given} is out of; the platform scales it to the column. */
  static final int MAXIMUM = 100;

  static final String MEDIA_TYPE = "application/vnd.ims.lis.v1.score+json";

  /** Moodle cuts timestamps to seconds, and takes none that is not later. */
  private static final Duration STEP = Duration.ofSeconds(1);

  /** With milliseconds even when they are zero: the specification wants a fraction. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /**
   * The earliest timestamp from then on that is later than the last by more than Moodle cuts off.
   */
  static Instant timestamp(@Nullable Instant last, Instant wanted) {
    Instant earliest = last == null ? wanted : last.plus(STEP);
    return earliest.isAfter(wanted) ? earliest : wanted;
  }

  /** The points for a share from 0 to 1. */
  static BigDecimal given(BigDecimal share) {
    return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
  }

  /** The share of the points, from 0 to 1. */
  BigDecimal share() {
    return given.movePointLeft(2);
  }

  String json() {
    return Json.createObjectBuilder()
        .add("userId", userId)
        .add("timestamp", TIMESTAMP.format(timestamp))
        .add("activityProgress", "Completed")
        .add("gradingProgress", "FullyGraded")
        .add("scoreGiven", given)
        .add("scoreMaximum", MAXIMUM)
        .build()
        .toString();
  }

  /** Names nobody, so that it may stand in a log. */
  @Override
  public String toString() {
    return "Score[" + timestamp + "]";
  }
}
