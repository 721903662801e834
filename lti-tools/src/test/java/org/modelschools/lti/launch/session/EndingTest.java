package org.modelschools.lti.launch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EndingTest {

  private static final Instant BEGUN = Instant.parse("2026-03-02T07:05:00Z");
  private static final LaunchSession SESSION = TestVisits.begun("a", BEGUN);

  @Test
  void a_visit_lasts_a_school_day_by_the_clock_of_the_school() {
    Ending ending = after(Duration.ofHours(1));
    assertEquals(Duration.ofHours(7), ending.left());
    assertEquals("16:05", ending.time(Locale.GERMAN));
    assertEquals("4:05 PM", ending.time(Locale.ENGLISH).replace('\u202f', ' '));
  }

  @Test
  void the_last_ten_minutes_are_near() {
    assertFalse(after(Duration.ofHours(8).minusMinutes(11)).isNear());
    assertTrue(after(Duration.ofHours(8).minusMinutes(10)).isNear());
  }

  private static Ending after(Duration time) {
    return Ending.of(SESSION, Clock.fixed(BEGUN.plus(time), ZoneId.of("Europe/Berlin")));
  }
}
