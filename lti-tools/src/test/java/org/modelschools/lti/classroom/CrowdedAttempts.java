package org.modelschools.lti.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Await;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** Several clicks, tabs and pupils at once. */
public interface CrowdedAttempts {

  @Test
  default void two_clicks_begin_one_attempt_and_hand_in_once() throws Exception {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c");
    together(6, i -> pupil.post("/attempts", ""));
    assertEquals("1", count(lms, "SELECT COUNT(*) AS n FROM attempt a"));
    pupil.activities().forEach(pupil::answer);
    for (int status : together(6, i -> pupil.post("/submission", ""))) {
      assertEquals(303, status);
    }
    assertEquals("1", count(lms, "SELECT COUNT(*) AS n FROM score_outbox a"));
    Await.until("the score", () -> lms.scores.size() == 1);
    Thread.sleep(3000);
    assertEquals(1, lms.scores.size());
  }

  @Test
  default void what_two_tabs_answer_at_once_is_all_kept() throws Exception {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c");
    pupil.post("/attempts", "");
    List<String> activities = pupil.activities();
    assertFalse(activities.isEmpty());
    for (int status : together(activities.size() * 2, i -> pupil.answer(activities.get(i / 2)))) {
      assertEquals(303, status);
    }
    String done =
        "SELECT COUNT(*) AS n FROM response r JOIN attempt a ON a.id = r.attempt_id AND r.done";
    assertEquals(String.valueOf(activities.size()), count(lms, done));
    assertEquals(303, pupil.post("/submission", "").statusCode());
    Await.until("the score", () -> lms.scores.size() == 1);
  }

  @Test
  default void a_whole_class_hands_in_at_once_and_everybody_arrives_once() throws Exception {
    Lms lms = new Lms();
    List<Visit> pupils =
        IntStream.range(0, 25)
            .mapToObj(i -> lms.launch("pupil-" + i, "Learner", "crowd").work())
            .toList();
    together(pupils.size(), i -> pupils.get(i).post("/submission", ""));
    Await.until("everybody", () -> lms.scores.size() >= pupils.size());
    Thread.sleep(3000);
    assertEquals(
        pupils.size(),
        lms.scores.stream().map(score -> score.getString("userId")).distinct().count());
    assertEquals(pupils.size(), lms.scores.size());
  }

  private static String count(Lms lms, String select) {
    List<Map<String, String>> rows =
        ServerUnderTest.database()
            .query(
                select + " JOIN person p ON p.id = a.person_id WHERE p.platform_id = ?", lms.id());
    return rows.get(0).getOrDefault("n", "");
  }

  /** A request by its number. */
  @FunctionalInterface
  interface Numbered {
    HttpResponse<String> send(int number);
  }

  private static List<Integer> together(int many, Numbered request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        int number = i;
        all.add(() -> request.send(number).statusCode());
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> status : threads.invokeAll(all)) {
        statuses.add(status.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }
}
