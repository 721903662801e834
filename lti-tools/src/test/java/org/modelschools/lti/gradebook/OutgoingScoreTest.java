package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.platform.service.TestClock;
import org.modelschools.lti.gradebook.OutgoingScore.Counted;

class OutgoingScoreTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.250Z");
  private static final Learner LEARNER = new Learner(7, 8);
  private static final Scene SCENE = new Scene("http://localhost:1", new TestClock(NOW));

  private final OutgoingScore score = new OutgoingScore(3, LEARNER, counted(1, "80.00"), NOW);

  @Test
  void a_share_becomes_points_of_a_hundred() {
    assertEquals(new BigDecimal("80.00"), score.scoreGiven());
    assertEquals(OutgoingScore.State.WAITING, score.state());
  }

  @Test
  void another_attempt_that_counts_is_told_and_the_same_is_not() {
    score.settle(lease(NOW), Outcome.taken(200), NOW);
    score.take(counted(1, "80.00"), NOW.plusSeconds(9));
    assertEquals(OutgoingScore.State.SENT, score.state());
    score.take(counted(2, "79.00"), NOW.plusSeconds(9));
    assertEquals(OutgoingScore.State.WAITING, score.state());
    assertEquals(new BigDecimal("79.00"), score.scoreGiven());
  }

  @Test
  void a_better_score_makes_what_was_parked_wait_again() {
    score.settle(lease(NOW), Outcome.parked(Reason.USER_NOT_GRADABLE, 422), NOW);
    assertEquals(OutgoingScore.State.PARKED, score.state());
    score.take(counted(2, "90.00"), NOW);
    assertEquals(OutgoingScore.State.WAITING, score.state());
    assertEquals(null, score.reason());
  }

  @Test
  void timestamps_are_a_second_apart_at_least() {
    assertEquals(NOW, score.lease(NOW));
    assertEquals(NOW.plusSeconds(1), score.lease(NOW.plusMillis(10)));
    assertEquals(NOW.plusSeconds(9), score.lease(NOW.plusSeconds(9)));
  }

  @Test
  void a_better_score_waits_for_its_second_instead_of_being_post_dated() {
    score.settle(lease(NOW), Outcome.taken(200), NOW.plusMillis(80));
    score.take(counted(2, "90.00"), NOW.plusMillis(100));
    assertFalse(score.isDue(NOW.plusMillis(999)));
    assertTrue(score.isDue(NOW.plusSeconds(1)));
  }

  @Test
  void while_it_is_leased_nobody_else_tells_it() {
    Delivery delivery = lease(NOW);
    assertFalse(score.isDue(NOW.plusSeconds(119)));
    assertTrue(score.isDue(NOW.plusSeconds(120)));
    score.settle(delivery, Outcome.taken(200), NOW);
    assertEquals(OutgoingScore.State.SENT, score.state());
  }

  @Test
  void the_word_of_a_worker_that_was_given_up_does_not_count() {
    Delivery late = lease(NOW);
    Delivery current = lease(NOW.plusSeconds(130));
    score.settle(late, Outcome.parked(Reason.REFUSED, 403), NOW.plusSeconds(131));
    assertEquals(OutgoingScore.State.WAITING, score.state());
    score.settle(current, Outcome.taken(200), NOW.plusSeconds(132));
    assertEquals(OutgoingScore.State.SENT, score.state());
  }

  @Test
  void a_better_score_that_came_in_meanwhile_is_told_next() {
    Delivery delivery = lease(NOW);
    score.take(counted(2, "90.00"), NOW.plusMillis(10));
    score.settle(delivery, Outcome.parked(Reason.REFUSED, 403), NOW.plusMillis(20));
    assertEquals(OutgoingScore.State.WAITING, score.state());
    assertTrue(score.isDue(NOW.plusSeconds(1)));
  }

  @Test
  void tries_grow_apart_and_go_on() {
    Instant now = NOW;
    for (int tries = 0; tries < 40; tries++) {
      score.settle(lease(now), Outcome.AWAY, now);
      assertEquals(Reason.PLATFORM_AWAY, score.reason());
      assertFalse(score.isDue(now.plusSeconds(tries < 8 ? 3 : 700)));
      assertTrue(score.isDue(now.plus(Duration.ofMinutes(15))));
      now = now.plus(Duration.ofMinutes(15));
    }
    assertEquals(OutgoingScore.State.WAITING, score.state());
  }

  @Test
  void conflicts_are_counted_and_a_search_elsewhere_is_not() {
    score.settle(lease(NOW), Outcome.BUSY, NOW);
    assertEquals(0, score.conflicts());
    score.settle(lease(NOW.plusSeconds(5)), Outcome.ofScore(409, null, NOW), NOW.plusSeconds(5));
    assertEquals(1, score.conflicts());
  }

  private Delivery lease(Instant now) {
    Delivery of = SCENE.delivery("4", null, null, Scene.ALL);
    Score told = new Score("4", score.lease(now), score.scoreGiven());
    return new Delivery(
        score.id(),
        score.attemptId(),
        score.leasedUntil(),
        score.conflicts(),
        of.deployment(),
        of.course(),
        of.link(),
        of.person(),
        of.label(),
        told);
  }

  private static Counted counted(long attempt, String given) {
    return new Counted(attempt, new BigDecimal(given), NOW);
  }
}
