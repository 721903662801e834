package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void every_status_has_its_consequence() {
    for (int status : new int[] {200, 201, 202, 204}) {
      assertScore(status, Outcome.Kind.TAKEN, null);
    }
    assertScore(409, Outcome.Kind.CONFLICT, Reason.CONFLICT);
    assertScore(400, Outcome.Kind.PARKED, Reason.USER_NOT_GRADABLE);
    assertScore(422, Outcome.Kind.PARKED, Reason.USER_NOT_GRADABLE);
    assertScore(401, Outcome.Kind.PARKED, Reason.SCOPE_MISSING);
    assertScore(403, Outcome.Kind.PARKED, Reason.REFUSED);
    assertScore(415, Outcome.Kind.PARKED, Reason.REFUSED);
    assertScore(404, Outcome.Kind.PARKED, Reason.LINE_ITEM_GONE);
    assertScore(410, Outcome.Kind.PARKED, Reason.LINE_ITEM_GONE);
    for (int status : new int[] {303, 408, 425, 429, 500, 502, 503, 504}) {
      assertScore(status, Outcome.Kind.LATER, Reason.PLATFORM_AWAY);
    }
  }

  @Test
  void a_platform_that_asks_for_time_gets_it() {
    assertEquals(Duration.ofSeconds(30), Outcome.ofScore(503, "30", NOW).atLeast());
  }

  @Test
  void an_error_that_may_be_about_one_score_does_not_stop_the_others() {
    assertFalse(Outcome.ofScore(500, null, NOW).concernsPlatform());
    assertTrue(Outcome.ofScore(503, null, NOW).concernsPlatform());
    assertTrue(Outcome.AWAY.concernsPlatform());
    assertFalse(Outcome.ofScore(400, null, NOW).concernsPlatform());
  }

  private static void assertScore(int status, Outcome.Kind kind, @Nullable Reason reason) {
    Outcome outcome = Outcome.ofScore(status, null, NOW);
    assertEquals(kind, outcome.kind(), () -> "status " + status);
    assertEquals(reason, outcome.reason(), () -> "status " + status);
  }
}
