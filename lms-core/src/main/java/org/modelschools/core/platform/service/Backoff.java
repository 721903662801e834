package org.modelschools.core.platform.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait after a platform did not do what it was asked for. */
public final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration LONGEST_ASKED = Duration.ofHours(1);
  private static final int DOUBLINGS = 8;
  private static final double JITTER = 0.2;

  private Backoff() {}

  /** Five seconds, doubled by each try before, at most 15 minutes; up to a fifth less. */
  public static Duration after(int triesBefore) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(triesBefore, DOUBLINGS));
    Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    double factor = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1);
    return Duration.ofMillis((long) (bounded.toMillis() * factor));
  }

  /** What {@code Retry-After} asks for (RFC 9110 §10.2.3), at most an hour; else nothing. */
  public static Duration asked(@Nullable String retryAfter, Instant now) {
    Duration asked = retryAfter == null ? Duration.ZERO : parsed(retryAfter.strip(), now);
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
  }

  private static Duration parsed(String text, Instant now) {
    try {
      return text.matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(text))
          : Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
