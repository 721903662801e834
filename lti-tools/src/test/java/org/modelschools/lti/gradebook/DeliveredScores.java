package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Await;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** What is handed in reaches the platform once, whatever the platform does meanwhile. */
public interface DeliveredScores {

  @Test
  default void what_is_handed_in_arrives_once() throws InterruptedException {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    for (int i = 0; i < 3; i++) {
      assertEquals(303, pupil.post("/submission", "").statusCode());
    }
    Await.until("the score", () -> isSent(lms));
    Thread.sleep(3000);
    assertEquals(1, lms.scores.size());
    JsonObject score = lms.scores.get(0);
    assertEquals("mia", score.getString("userId"));
    assertEquals("FullyGraded", score.getString("gradingProgress"));
  }

  /** All platforms at once, each with a trouble of its own: so the slow ones wait together. */
  @Test
  default void nothing_that_passes_costs_a_score() throws InterruptedException {
    Lms other = new Lms();
    String huge = "x".repeat(3 << 20);
    Map<String, Map<String, Lms.Reply>> troubles = new LinkedHashMap<>();
    troubles.put("down", Map.of("scores", e -> Lms.text(e, 503, "")));
    troubles.put("broken", Map.of("scores", e -> Lms.text(e, 500, "<html>oops")));
    troubles.put("closed", Map.of("scores", e -> e.close()));
    troubles.put(
        "busy",
        Map.of(
            "scores",
            e -> {
              e.getResponseHeaders().set("Retry-After", "7");
              Lms.text(e, 429, "");
            }));
    troubles.put("conflict", Map.of("scores", e -> Lms.text(e, 409, "")));
    troubles.put("html", Map.of("token", e -> Lms.text(e, 200, "<!DOCTYPE html><p>Login")));
    troubles.put("garbage", Map.of("token", e -> Lms.text(e, 200, "{\"access_token\":")));
    troubles.put("huge", Map.of("token", e -> Lms.text(e, 200, huge)));
    troubles.put("slow", Map.of("scores", e -> sleep(24)));
    troubles.put(
        "dribbling",
        Map.of(
            "token",
            e -> {
              e.sendResponseHeaders(200, 1000);
              e.getResponseBody().write('{');
              e.getResponseBody().flush();
              sleep(24);
            }));
    troubles.put(
        "redirecting",
        Map.of(
            "scores",
            e -> {
              e.getResponseHeaders().set("Location", other.address() + "/items/1/scores");
              Lms.text(e, 307, "");
            }));
    Map<String, Lms> platforms = new LinkedHashMap<>();
    troubles.forEach(
        (name, trouble) -> {
          Lms lms = new Lms();
          trouble.forEach(lms::trouble);
          platforms.put(name, lms);
          lms.launch("mia", "Learner", "c").work().post("/submission", "");
        });
    for (Map.Entry<String, Lms> platform : platforms.entrySet()) {
      Await.until("after " + platform.getKey(), () -> isSent(platform.getValue()));
      assertEquals(1, platform.getValue().scores.size(), platform.getKey());
    }
    assertEquals(List.of(), other.scores);
  }

  /** The status says that the platform has it; the page around it is nobody's business. */
  @Test
  default void a_score_that_was_taken_with_many_words_is_not_told_again()
      throws InterruptedException {
    Lms lms = new Lms();
    String huge = "x".repeat(3 << 20);
    lms.trouble("scores", e -> Lms.text(e, 200, huge));
    lms.launch("mia", "Learner", "c").work().post("/submission", "");
    Await.until("taken", () -> isSent(lms));
    assertEquals(List.of(), lms.scores, "none after the one with the long answer");
  }

  @Test
  default void no_score_goes_to_a_host_that_is_not_registered() throws InterruptedException {
    Lms stranger = new Lms();
    Lms lms = new Lms();
    lms.lineItem = stranger.address() + "/items/1";
    lms.launch("mia", "Learner", "c").work().post("/submission", "");
    Await.until("parked", () -> "HOST_UNREGISTERED".equals(row(lms).get("reason")));
    assertEquals(List.of(), stranger.scores);
  }

  @Test
  default void attempts_are_told_in_order_and_as_the_teacher_grades() throws InterruptedException {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    change(lms, "best_points = 1 WHERE activity LIKE '04%' AND");
    pupil.post("/submission", "");
    Await.until("the first", () -> isSent(lms));
    pupil.work();
    change(lms, "best_points = 0 WHERE");
    pupil.post("/submission", "");
    Thread.sleep(3000);
    assertEquals(1, lms.scores.size(), "a worse one does not count");
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    assertEquals(303, teacher.post("/grading", "grading=last").statusCode());
    Await.until("the last", () -> lms.scores.size() == 2 && isSent(lms));
    assertTrue(given(lms, 0) > given(lms, 1));
    assertTrue(timestamp(lms, 1).compareTo(timestamp(lms, 0)) > 0);
    teacher.post("/grading", "grading=first");
    Await.until("the first again", () -> lms.scores.size() == 3 && isSent(lms));
    assertEquals(given(lms, 0), given(lms, 2));
    teacher.post("/deliveries", "all=link");
    Await.until("everything again", () -> lms.scores.size() == 4 && isSent(lms));
    assertEquals(404, teacher.post("/grading", "grading=worst").statusCode());
    assertEquals(
        404, pupil.browser().post(teacher.path() + "/grading", "grading=last").statusCode());
  }

  /** The test is the other worker: it holds the row while the server works on. */
  @Test
  default void a_row_that_another_worker_has_is_passed_by() throws Exception {
    Lms lms = new Lms();
    lms.trouble("scores", e -> Lms.text(e, 500, ""));
    lms.launch("mia", "Learner", "c").work().post("/submission", "");
    Await.until("a try", () -> "1".equals(row(lms).get("tries")));
    try (Connection other = ServerUnderTest.database().connect()) {
      other.setAutoCommit(false);
      try (var lock =
          other.prepareStatement("SELECT id FROM score_outbox WHERE id = ? FOR UPDATE")) {
        lock.setLong(1, Long.parseLong(String.valueOf(row(lms).get("id"))));
        lock.executeQuery();
        lms.launch("ben", "Learner", "c").work().post("/submission", "");
        Await.until("the next one", () -> lms.scores.size() == 1);
        Thread.sleep(5000);
        assertEquals("ben", lms.scores.get(0).getString("userId"));
        assertEquals(1, lms.scores.size());
        other.commit();
      }
    }
    Await.until("the one that was held", () -> lms.scores.size() == 2);
    assertEquals("mia", lms.scores.get(1).getString("userId"));
  }

  /** Points as the test needs them, in the running attempt. */
  private static void change(Lms lms, String points) {
    ServerUnderTest.database()
        .update(
            "UPDATE response SET "
                + points
                + " attempt_id IN (SELECT a.id FROM attempt a JOIN person p ON p.id = a.person_id"
                + " WHERE p.platform_id = ? AND a.completed_at IS NULL)",
            lms.id());
  }

  private static double given(Lms lms, int index) {
    return lms.scores.get(index).getJsonNumber("scoreGiven").doubleValue();
  }

  private static String timestamp(Lms lms, int index) {
    return lms.scores.get(index).getString("timestamp");
  }

  private static boolean isSent(Lms lms) {
    return "SENT".equals(row(lms).get("state"));
  }

  private static Map<String, String> row(Lms lms) {
    return ServerUnderTest.database()
        .query("SELECT * FROM score_outbox WHERE platform_id = ? ORDER BY id", lms.id())
        .stream()
        .findFirst()
        .orElse(Map.of());
  }

  private static void sleep(int seconds) {
    try {
      Thread.sleep(seconds * 1000L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
