package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.SelfSigned;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Await;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** A platform is not what it should be for longer than one call; its scores are due meanwhile. */
public interface UnwellPlatforms {

  @Test
  default void a_class_that_hands_in_while_nobody_answers_is_delivered_once() throws Exception {
    Lms lms = new Lms();
    List<Visit> pupils = visits(lms, 6);
    lms.away(HttpExchange::close);
    pupils.forEach(pupil -> pupil.post("/submission", ""));
    Await.until("tries", () -> tries(lms) > 2);
    assertEquals(Set.of("WAITING"), states(lms));
    lms.back();
    Await.until("everything", () -> states(lms).equals(Set.of("SENT")));
    Thread.sleep(3000);
    assertEquals(6, lms.scores.size(), "none twice");
    assertEquals(6, users(lms).size());
  }

  @Test
  default void a_slow_platform_has_few_threads_and_holds_up_no_other() throws Exception {
    Lms slow = new Lms();
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    slow.away(
        exchange -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          await(end);
          running.decrementAndGet();
        });
    visits(slow, 8).forEach(pupil -> pupil.post("/submission", ""));
    Await.until("the slow one is called", () -> running.get() > 0);
    Lms other = new Lms();
    visits(other, 3).forEach(pupil -> pupil.post("/submission", ""));
    Await.until("the other", () -> states(other).equals(Set.of("SENT")));
    assertTrue(running.get() > 0, "and the slow one still hangs");
    assertTrue(most.get() <= Lanes.EACH, () -> most + " at once");
    assertEquals(List.of(), slow.scores);
    slow.back();
    end.countDown();
    Await.until("the slow one", () -> states(slow).equals(Set.of("SENT")));
    assertEquals(8, users(slow).size());
    assertEquals(8, slow.scores.size());
  }

  /** Neither the token endpoint nor the score's address may be talked to. */
  @Test
  default void a_score_stays_due_while_the_certificate_is_wrong() throws Exception {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    try (SelfSigned stranger = SelfSigned.start(HttpExchange::close)) {
      tokensAt(lms, stranger.address());
      pupil.post("/submission", "");
      Await.until("a try", () -> tries(lms) > 0);
      assertEquals(Set.of("WAITING"), states(lms));
      assertEquals(0, stranger.requests());
    }
    tokensAt(lms, lms.address());
    Await.until("the score", () -> states(lms).equals(Set.of("SENT")));
    assertEquals(1, lms.scores.size());
  }

  private static void tokensAt(Lms lms, String address) {
    ServerUnderTest.database()
        .update(
            "UPDATE platform SET token_endpoint = ?, version = version + 1 WHERE id = ?",
            address + "/token",
            lms.id());
  }

  private static List<Visit> visits(Lms lms, int pupils) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < pupils; i++) {
      visits.add(lms.launch("pupil-" + i, "Learner", "c").work());
    }
    return visits;
  }

  private static int tries(Lms lms) {
    return rows(lms).stream()
        .mapToInt(row -> Integer.parseInt(row.getOrDefault("tries", "")))
        .sum();
  }

  private static Set<String> states(Lms lms) {
    Set<String> states = new HashSet<>();
    rows(lms).forEach(row -> states.add(String.valueOf(row.get("state"))));
    return states;
  }

  private static Set<String> users(Lms lms) {
    Set<String> users = new HashSet<>();
    for (JsonObject score : lms.scores) {
      users.add(score.getString("userId"));
    }
    return users;
  }

  private static List<Map<String, String>> rows(Lms lms) {
    return ServerUnderTest.database()
        .query("SELECT * FROM score_outbox WHERE platform_id = ?", lms.id());
  }

  private static void await(CountDownLatch end) {
    try {
      boolean unused = end.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
