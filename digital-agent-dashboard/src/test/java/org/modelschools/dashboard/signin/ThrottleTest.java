package org.modelschools.dashboard.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.dashboard.signin.Throttle.Failures;

class ThrottleTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,15", "10,15", "1000000,15"})
  void the_pause_doubles_after_five_failures_up_to_fifteen_minutes(int failures, long minutes) {
    assertEquals(Duration.ofMinutes(minutes), Throttle.NAME.pause(failures));
  }

  @Test
  void an_address_has_more_tries_than_a_name() {
    assertEquals(Duration.ZERO, Throttle.ADDRESS.pause(19));
    assertEquals(Duration.ofMinutes(1), Throttle.ADDRESS.pause(20));
  }

  @Test
  void the_pause_counts_from_the_last_failure() {
    Failures failures = new Failures(6, NOON);
    assertEquals(Duration.ofSeconds(90), Throttle.NAME.left(failures, NOON.plusSeconds(30)));
    assertEquals(Duration.ZERO, Throttle.NAME.left(failures, NOON.plusSeconds(120)));
    assertEquals(Duration.ZERO, Throttle.NAME.left(failures, NOON.plusSeconds(9000)));
  }

  @Test
  void without_failures_nobody_waits() {
    assertEquals(Duration.ZERO, Throttle.NAME.left(Failures.NONE, NOON));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "60,1", "61,2", "900,15"})
  void waiting_is_told_in_minutes_that_are_never_too_few(long seconds, long minutes) {
    assertEquals(minutes, new SignIn.Outcome.Wait(Duration.ofSeconds(seconds)).minutes());
  }
}
