package org.modelschools.core.platform.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void it_doubles_up_to_a_quarter_of_an_hour() {
    assertBetween(4, 5, Backoff.after(0));
    assertBetween(8, 10, Backoff.after(1));
    assertBetween(64, 80, Backoff.after(4));
    assertBetween(720, 900, Backoff.after(8));
    assertBetween(720, 900, Backoff.after(1_000_000));
  }

  @Test
  void retry_after_is_understood_in_both_forms() {
    assertEquals(Duration.ofMinutes(2), Backoff.asked("120", NOW));
    assertEquals(Duration.ofSeconds(90), Backoff.asked("Mon, 23 Nov 2026 00:01:30 GMT", NOW));
  }

  @Test
  void what_is_over_unreadable_or_too_long_is_not_followed() {
    assertEquals(Duration.ZERO, Backoff.asked("Sun, 22 Nov 2026 00:01:30 GMT", NOW));
    assertEquals(Duration.ZERO, Backoff.asked("soon", NOW));
    assertEquals(Duration.ZERO, Backoff.asked(null, NOW));
    assertEquals(Duration.ofHours(1), Backoff.asked("999999999", NOW));
  }

  private static void assertBetween(long least, long most, Duration duration) {
    assertTrue(
        duration.toMillis() >= least * 1000 && duration.toMillis() <= most * 1000,
        () -> duration + " is not between " + least + " and " + most + " s");
  }
}
