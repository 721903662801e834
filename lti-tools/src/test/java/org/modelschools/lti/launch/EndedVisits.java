package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.LaunchClient;

/** A visit that is over says so, says what to do, and gives back what was written. */
interface EndedVisits {

  @Test
  default void a_visit_that_is_over_says_so_like_one_that_never_was() {
    LaunchClient browser = Stage.browser();
    String visit = ended("ended-1", browser);
    HttpResponse<String> over = browser.get(visit + "/player");
    HttpResponse<String> never = browser.get("/launches/" + "0".repeat(32) + "/player");
    assertEquals(404, over.statusCode());
    assertEquals(404, never.statusCode());
    Document page = Jsoup.parse(over.body());
    assertEquals(text("launch.visit-over.title"), page.select("h1").text());
    assertTrue(page.text().contains(text("launch.visit-over.help")));
    assertEquals(page.select("h1").text(), Jsoup.parse(never.body()).select("h1").text());
  }

  @Test
  default void what_was_written_is_shown_again_and_kept_nowhere() {
    LaunchClient browser = Stage.browser();
    String visit = ended("ended-2", browser);
    String written = "Meine Blauwal Gedanken <b>&\nzweite Zeile";
    HttpResponse<String> answer =
        browser.post(
            visit + "/player/activities/11-gedanken/responses",
            Map.of("text", written, "option", "keine-worte"));
    assertEquals(404, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals(1, page.select("textarea").size());
    assertEquals(written, page.select("textarea").get(0).wholeText().strip());
    assertTrue(!ServerUnderTest.log().contains("Blauwal"));
    assertTrue(!ServerUnderTest.database().dump().toString().contains("Blauwal"));
  }

  private static String ended(String subject, LaunchClient browser) {
    Play play = new Play(Stage.learner(subject), browser);
    assertEquals(303, play.run().statusCode());
    String id = Visits.of(play.nonce()).get(0).get("id");
    ServerUnderTest.database()
        .update("UPDATE launch_session SET expires_at = 1000 WHERE nonce = ?", play.nonce());
    return "/launches/" + id;
  }

  private static String text(String key) {
    return Messages.in(Locale.GERMAN).text(key);
  }
}
