package org.modelschools.demo.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.modelschools.demo.problem.Failure;

class ScoreTest {

  private static final String GOOD =
      """
      {"userId":"u-1","timestamp":"2026-11-23T08:00:00.123Z","activityProgress":"Completed",
       "gradingProgress":"FullyGraded","scoreGiven":4,"scoreMaximum":5,"comment":null,
       "https://example.org/extra":true}
      """;

  @Test
  void a_good_score_is_read() {
    Score score = Score.parse(GOOD);
    assertEquals("u-1", score.userId());
    assertEquals(4.0, score.scoreGiven());
    assertNull(score.comment());
  }

  @Test
  void every_field_is_checked() {
    assertInvalid("\"u-1\"", "7", "userId-invalid");
    assertInvalid("\"u-1\"", "\"\"", "userId-missing");
    assertInvalid("2026-11-23T08:00:00.123Z", "2026-11-23T08:00:00", "timestamp-invalid");
    assertInvalid("2026-11-23T08:00:00.123Z", "", "timestamp-missing");
    assertInvalid("Completed", "completed", "activityProgress-invalid");
    assertInvalid("\"Completed\"", "null", "activityProgress-missing");
    assertInvalid("FullyGraded", "Done", "gradingProgress-invalid");
    assertInvalid("\"scoreGiven\":4", "\"scoreGiven\":-1", "scoreGiven-invalid");
    assertInvalid("\"scoreGiven\":4", "\"scoreGiven\":\"4\"", "scoreGiven-invalid");
    assertInvalid("\"scoreMaximum\":5", "\"scoreMaximum\":0", "scoreMaximum-invalid");
    assertInvalid(",\"scoreMaximum\":5", "", "scoreMaximum-missing");
    assertInvalid("\"comment\":null", "\"comment\":1", "comment-invalid");
    assertInvalid("\"comment\":null", "\"scoringUserId\":\"\"", "scoringUserId-invalid");
    assertInvalid(
        "\"comment\":null",
        "\"submission\":{\"startedAt\":\"2026-11-23T08:00:00Z\",\"submittedAt\":\"2026-11-23T07:00:00Z\"}",
        "submission-invalid");
  }

  @Test
  void what_is_no_object_is_refused() {
    assertEquals("body-malformed", code("[]"));
    assertEquals("body-malformed", code("{"));
    assertEquals("body-malformed", code(""));
  }

  private static void assertInvalid(String part, String instead, String code) {
    assertEquals(code, code(GOOD.replace(part, instead)), instead);
  }

  private static String code(String json) {
    return assertThrows(Failure.class, () -> Score.parse(json)).code();
  }
}
