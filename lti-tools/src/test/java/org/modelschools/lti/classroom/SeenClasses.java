package org.modelschools.lti.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Await;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** The class view: quick, with names where there are some, and without a trace of them. */
public interface SeenClasses {

  @Test
  default void names_are_shown_and_leave_no_trace() throws InterruptedException {
    Lms lms = new Lms();
    lms.members =
        Map.of("mia", "Mia Mirabelle", "ben", "Ben Brombeer", "teacher", "Tom Tamarinde", "z", "");
    lms.launch("mia", "Learner", "c").work().post("/submission", "");
    Await.until("the score", () -> lms.scores.size() == 1);
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    Document numbers = teacher.page("");
    assertEquals("Schülerin oder Schüler 1", numbers.select(".class-table tbody th").text());
    assertEquals(11, numbers.select(".class-table tbody .mark--done").size());
    assertTrue(lms.asked.isEmpty(), "the page asks the platform for nothing");
    Document named = teacher.page("?names=1");
    assertEquals("Ben Brombeer Mia Mirabelle", named.select(".class-table tbody th").text());
    assertTrue(named.select("[data-result]").text().matches(" ?\\d+ %"), named.text());
    assertTrue(named.select(".notices").text().contains("Eine weitere Person"));
    String json = teacher.get("/names").body();
    assertTrue(json.contains("{\"name\":\"Mia Mirabelle\",\"number\":1}"), json);
    assertFalse(json.contains("Tamarinde"), "the role is looked at on every page");
    assertTrue(lms.asked.get(0).contains("rlid=c"), lms.asked.toString());
    assertTrue(teacher.get("/results").body().contains("\"1\":\""));
    for (String secret : new String[] {"Mirabelle", "Brombeer", "Tamarinde"}) {
      assertFalse(ServerUnderTest.database().texts().contains(secret), secret);
      assertFalse(ServerUnderTest.log().contains(secret), secret);
    }
  }

  @Test
  default void a_slow_or_broken_platform_costs_the_names_only() {
    Lms lms = new Lms();
    lms.members = Map.of("mia", "Mia Mirabelle");
    lms.launch("mia", "Learner", "c").work();
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    lms.trouble("memberships", exchange -> sleep());
    Instant start = Instant.now();
    Document page = teacher.page("?names=1");
    assertTrue(Duration.between(start, Instant.now()).toSeconds() < 15);
    assertEquals("Schülerin oder Schüler 1", page.select(".class-table tbody th").text());
    assertTrue(page.select(".notices").text().contains("antwortet nicht"), page.text());
    lms.trouble("memberships", exchange -> Lms.text(exchange, 200, "<html>"));
    assertTrue(teacher.get("/names").body().contains("antwortet nicht"));
    lms.trouble("memberships", exchange -> Lms.text(exchange, 403, ""));
    lms.trouble("memberships", exchange -> Lms.text(exchange, 403, ""));
    assertTrue(teacher.get("/names").body().contains("gibt uns die Teilnehmerliste nicht"));
    lms.members = Map.of("mia", "");
    assertTrue(teacher.get("/names").body().contains("abgeschaltet"));
  }

  @Test
  default void what_has_not_changed_is_not_sent_again() {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c");
    pupil.post("/attempts", "");
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    HttpResponse<String> first = teacher.get("/pupils");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertEquals(304, teacher.browser().knowing(tag).get(teacher.path() + "/pupils").statusCode());
    pupil.answer(pupil.activities().get(0));
    HttpResponse<String> second = teacher.get("/pupils");
    assertEquals(200, second.statusCode());
    assertEquals(1, Jsoup.parse(second.body()).select(".class-table tbody .mark--done").size());
  }

  @Test
  default void who_needs_help_stands_on_top() {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c");
    pupil.post("/attempts", "");
    pupil.answer(pupil.activities().get(0));
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    assertTrue(teacher.page("").select(".stuck").isEmpty());
    long before = Instant.now().minusSeconds(6 * 60).toEpochMilli();
    String own = " IN (SELECT id FROM person WHERE platform_id = ?)";
    ServerUnderTest.database()
        .update("UPDATE attempt SET started_at = ? WHERE person_id" + own, before, lms.id());
    ServerUnderTest.database()
        .update(
            "UPDATE response SET updated_at = ? WHERE attempt_id IN"
                + " (SELECT id FROM attempt WHERE person_id"
                + own
                + ")",
            before,
            lms.id());
    assertTrue(teacher.page("").select(".stuck").text().contains("seit 6 Minuten"));
    ServerUnderTest.database()
        .update(
            "UPDATE response SET updated_at = updated_at + 300000, tries = 3, activity ="
                + " '02-schaetzen' WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id"
                + own
                + ")",
            lms.id());
    assertTrue(teacher.page("").select(".stuck").text().contains("3 Versuche"));
  }

  @Test
  default void three_hundred_pupils_are_a_handful_of_statements() throws Exception {
    Lms lms = new Lms();
    lms.launch("first", "Learner", "many").work();
    Visit teacher = lms.launch("teacher", "Instructor", "many");
    assertEquals(1, teacher.page("").select(".class-table tbody tr").size());
    Crowd.join(lms, 9_000_000);
    assertEquals(300, teacher.page("").select(".class-table tbody tr").size());
    teacher.get("/pupils");
    long fewest = Long.MAX_VALUE;
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = Statements.count();
      long start = System.nanoTime();
      assertEquals(200, teacher.get("/pupils").statusCode());
      quickest = Math.min(quickest, (System.nanoTime() - start) / 1_000_000);
      fewest = Math.min(fewest, Statements.count() - before);
    }
    System.out.println("class of 300: " + fewest + " statements, " + quickest + " ms");
    assertTrue(fewest <= Statements.noise() + 6, "statements: " + fewest);
    assertTrue(quickest < 2000, "ms: " + quickest);
  }

  private static void sleep() {
    try {
      Thread.sleep(20_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
