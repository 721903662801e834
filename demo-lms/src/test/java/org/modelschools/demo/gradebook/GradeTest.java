package org.modelschools.demo.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.modelschools.demo.problem.Failure;

class GradeTest {

  private final Grade grade = new Grade("item", "person");

  @Test
  void a_fully_graded_score_sets_the_result_on_the_scale_of_the_line_item() {
    grade.take(score("08:00:00Z", "FullyGraded", "\"scoreGiven\":4,\"scoreMaximum\":5"));
    assertEquals(80, grade.resultOutOf(100));
    assertEquals(8, grade.resultOutOf(10));
    assertEquals("gut", grade.comment());
  }

  @Test
  void more_than_the_maximum_is_a_bonus() {
    grade.take(score("08:00:00Z", "FullyGraded", "\"scoreGiven\":6,\"scoreMaximum\":5"));
    assertEquals(120, grade.resultOutOf(100));
  }

  @Test
  void a_score_must_be_strictly_later() {
    grade.take(score("08:00:00.001Z", "FullyGraded", "\"scoreGiven\":4,\"scoreMaximum\":5"));
    for (String time : new String[] {"08:00:00.001Z", "08:00:00Z", "09:00:00.001+01:00"}) {
      Score late = score(time, "FullyGraded", "\"scoreGiven\":5,\"scoreMaximum\":5");
      assertEquals(409, assertThrows(Failure.class, () -> grade.take(late)).status());
    }
    grade.take(score("08:00:00.002Z", "FullyGraded", "\"scoreGiven\":5,\"scoreMaximum\":5"));
    assertEquals(100, grade.resultOutOf(100));
  }

  @Test
  void a_score_that_is_not_final_leaves_the_result() {
    grade.take(score("08:00:00Z", "FullyGraded", "\"scoreGiven\":4,\"scoreMaximum\":5"));
    grade.take(score("08:00:01Z", "PendingManual", "\"scoreGiven\":1,\"scoreMaximum\":5"));
    assertEquals(80, grade.resultOutOf(100));
    assertEquals(Score.GradingProgress.PendingManual, grade.gradingProgress());
  }

  @Test
  void a_score_without_points_clears_the_result() {
    grade.take(score("08:00:00Z", "FullyGraded", "\"scoreGiven\":4,\"scoreMaximum\":5"));
    assertTrue(grade.hasResult());
    grade.take(score("08:00:01Z", "NotReady", "\"scoreMaximum\":5"));
    assertFalse(grade.hasResult());
  }

  private static Score score(String time, String grading, String points) {
    return Score.parse(
        """
        {"userId":"u","timestamp":"2026-11-23T%s","activityProgress":"Completed",
         "gradingProgress":"%s","comment":"gut",%s}
        """
            .formatted(time, grading, points));
  }
}
