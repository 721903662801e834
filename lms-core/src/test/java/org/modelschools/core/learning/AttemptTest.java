package org.modelschools.core.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.course.Grading;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.core.learning.content.LearningModule;

class AttemptTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(MORNING, ZoneOffset.UTC);
  private static final Clock LATER = Clock.offset(CLOCK, Duration.ofMinutes(5));
  private static final LearningModule MODULE =
      Catalogue.in(Path.of("src/test/resources/catalogue-small")).modules().get(0);
  private static final Answer RIGHT = Answer.of("option", "b");
  private static final Answer WRONG = Answer.of("option", "a");

  @Test
  void the_best_of_several_tries_counts_and_the_last_answer_stays() {
    Attempt attempt = begun(1);
    attempt.answer(activity("02-eine"), RIGHT, CLOCK);
    attempt.answer(activity("02-eine"), WRONG, LATER);
    Response response = attempt.findResponse(new ActivityKey("02-eine")).orElseThrow();
    assertEquals(1, response.bestPoints());
    assertEquals(0, response.lastPoints());
    assertEquals(2, response.tries());
    assertEquals(WRONG, response.answer());
    assertEquals(MORNING.plusSeconds(300), response.updatedAt());
    assertEquals(1, attempt.points());
  }

  @Test
  void the_same_answer_sent_twice_is_one_try() {
    Attempt attempt = begun(1);
    attempt.answer(activity("02-eine"), WRONG, CLOCK);
    attempt.answer(activity("02-eine"), WRONG, LATER);
    Response response = attempt.findResponse(new ActivityKey("02-eine")).orElseThrow();
    assertEquals(1, response.tries());
    assertEquals(MORNING, response.updatedAt());
  }

  @Test
  void an_answer_that_was_only_a_draft_since_the_last_try_is_another_try() {
    Attempt attempt = begun(1);
    attempt.answer(activity("02-eine"), WRONG, CLOCK);
    attempt.draft(activity("02-eine"), RIGHT, LATER);
    attempt.answer(activity("02-eine"), RIGHT, LATER);
    Response response = attempt.findResponse(new ActivityKey("02-eine")).orElseThrow();
    assertEquals(2, response.tries());
    assertEquals(1, response.lastPoints());
  }

  @Test
  void a_refused_answer_costs_nothing_and_leaves_what_was_there() {
    Attempt attempt = begun(1);
    attempt.answer(activity("02-eine"), RIGHT, CLOCK);
    Scored scored = attempt.answer(activity("02-eine"), Answer.of("option", "forged"), LATER);
    assertEquals(Optional.of(Refusal.UNKNOWN_CHOICE), scored.refusal());
    Response response = attempt.findResponse(new ActivityKey("02-eine")).orElseThrow();
    assertEquals(1, response.tries());
    assertEquals(RIGHT, response.answer());
  }

  @Test
  void a_draft_is_kept_but_not_done() {
    Attempt attempt = begun(1);
    Answer draft = Answer.of("text", "Ich habe gem");
    assertEquals(Optional.empty(), attempt.draft(activity("06-denken"), draft, CLOCK));
    Response response = attempt.findResponse(new ActivityKey("06-denken")).orElseThrow();
    assertFalse(response.isDone());
    assertEquals(draft, response.answer());
    Answer flood = Answer.of("text", "x".repeat(100_000));
    assertEquals(Optional.of(Refusal.TOO_LONG), attempt.draft(activity("06-denken"), flood, CLOCK));
  }

  @Test
  void completing_twice_changes_nothing() {
    Attempt attempt = begun(1);
    attempt.answer(activity("02-eine"), RIGHT, CLOCK);
    assertTrue(attempt.complete(CLOCK));
    assertFalse(attempt.complete(LATER));
    assertEquals(Optional.of(MORNING), attempt.completedAt());
    assertEquals(new BigDecimal("0.25"), attempt.score());
  }

  @Test
  void a_completed_attempt_refuses_answers_and_drafts() {
    Attempt attempt = begun(1);
    attempt.complete(CLOCK);
    assertEquals(
        Optional.of(Refusal.ATTEMPT_COMPLETED),
        attempt.answer(activity("02-eine"), RIGHT, LATER).refusal());
    assertEquals(
        Optional.of(Refusal.ATTEMPT_COMPLETED), attempt.draft(activity("02-eine"), RIGHT, LATER));
    assertEquals(0, attempt.points());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 0.00",
    "4, 4, 1.00",
    "0.9999999999999999, 1, 1.00",
    "0.5, 4, 0.13",
    "0.1666666666666667, 1, 0.17",
    "0.025, 5, 0.01",
    "0.3333333333333333, 7, 0.05"
  })
  void a_score_has_two_decimals_half_up(double points, int most, BigDecimal score) {
    assertEquals(score, Share.of(points, most));
  }

  @Test
  void a_history_knows_the_running_the_latest_and_the_best_attempt() {
    Attempt good = begun(1);
    good.answer(activity("02-eine"), RIGHT, CLOCK);
    good.complete(CLOCK);
    Attempt poor = begun(2);
    poor.complete(LATER);
    Attempt asGood = begun(3);
    asGood.answer(activity("02-eine"), RIGHT, CLOCK);
    asGood.complete(CLOCK);
    Attempt running = begun(4);
    History history = new History(List.of(good, poor, asGood, running));
    assertEquals(Optional.of(running), history.running());
    assertEquals(Optional.of(running), history.latest());
    assertEquals(Optional.of(good), history.counting(Grading.BEST));
    assertEquals(Optional.of(asGood), history.counting(Grading.LAST));
    assertEquals(Optional.of(good), history.counting(Grading.FIRST));
    assertEquals(Optional.empty(), new History(List.of(running)).counting(Grading.BEST));
  }

  @Test
  void the_first_after_another_was_allowed_counts_as_soon_as_it_is_handed_in() {
    Attempt first = begun(1);
    first.complete(CLOCK);
    Attempt practice = begun(2);
    practice.complete(CLOCK);
    practice.allowAnother();
    assertEquals(Optional.of(first), new History(List.of(first, practice)).counting(Grading.FIRST));
    Attempt allowed = begun(3);
    allowed.complete(CLOCK);
    Attempt more = begun(4);
    more.complete(CLOCK);
    History history = new History(List.of(first, practice, allowed, more));
    assertEquals(Optional.of(allowed), history.counting(Grading.FIRST));
  }

  @Test
  void a_preview_never_counts() {
    Edition edition = new Edition(9, MODULE.key(), 1, MORNING, MODULE);
    Attempt preview = new Attempt(new Learner(1, 2), edition, true, 1, MORNING);
    preview.complete(CLOCK);
    assertEquals(Optional.empty(), new History(List.of(preview)).counting(Grading.LAST));
  }

  private static Attempt begun(int ordinal) {
    Edition edition = new Edition(9, MODULE.key(), 1, MORNING, MODULE);
    return new Attempt(new Learner(1, 2), edition, false, ordinal, MORNING);
  }

  private static Activity activity(String key) {
    return MODULE.content(Locale.GERMAN).find(new ActivityKey(key)).orElseThrow();
  }
}
