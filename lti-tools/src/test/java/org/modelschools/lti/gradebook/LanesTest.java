package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final Lanes lanes = new Lanes();

  @Test
  void a_platform_has_a_few_lanes_of_its_own() {
    for (int i = 0; i < Lanes.EACH; i++) {
      assertTrue(lanes.enter(1, NOW));
    }
    assertFalse(lanes.enter(1, NOW));
    assertTrue(lanes.enter(2, NOW));
    lanes.leave(1);
    assertTrue(lanes.enter(1, NOW));
  }

  @Test
  void one_that_does_not_work_rests_and_is_then_tried_on_one_lane() {
    assertTrue(lanes.enter(1, NOW));
    assertFalse(lanes.goesOn(1, Outcome.AWAY, NOW));
    lanes.leave(1);
    assertFalse(lanes.enter(1, NOW.plusSeconds(3)));
    assertTrue(lanes.enter(1, NOW.plusSeconds(5)));
    assertFalse(lanes.enter(1, NOW.plusSeconds(5)));
    assertTrue(lanes.goesOn(1, Outcome.taken(200), NOW.plusSeconds(5)));
    assertTrue(lanes.enter(1, NOW.plusSeconds(5)));
  }

  @Test
  void failures_on_several_lanes_at_once_are_one() {
    for (int i = 0; i < Lanes.EACH; i++) {
      lanes.goesOn(1, Outcome.AWAY, NOW);
    }
    assertTrue(lanes.enter(1, NOW.plusSeconds(5)));
  }

  @Test
  void it_rests_as_long_as_it_asks_for() {
    lanes.goesOn(1, Outcome.ofScore(429, "60", NOW), NOW);
    assertFalse(lanes.enter(1, NOW.plusSeconds(59)));
    assertTrue(lanes.enter(1, NOW.plusSeconds(60)));
  }
}
