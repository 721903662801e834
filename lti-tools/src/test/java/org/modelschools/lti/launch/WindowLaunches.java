package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.TestKeys;
import org.modelschools.lti.testing.LaunchClient;

/** The way on when the browser keeps no cookie in the frame: a window, a question, one click. */
interface WindowLaunches {

  @Test
  default void without_a_cookie_the_launch_goes_on_in_a_window() {
    Play play = framed("window-1");
    HttpResponse<String> offer = play.run();
    assertEquals(200, offer.statusCode());
    assertEquals(text("launch.offer.title"), Jsoup.parse(offer.body()).select("h1").text());
    assertEquals("_blank", Jsoup.parse(offer.body()).select("form").attr("target"));
    LaunchClient window = Stage.browser();
    HttpResponse<String> question = window.post("/window", ticket(offer));
    Document page = Jsoup.parse(question.body());
    assertEquals("Zora Zimtquitte", page.select("dd").get(0).text());
    assertEquals("Klasse 7b Quittenkurs", page.select("dd").get(1).text());
    assertTrue(question.headers().firstValue("Set-Cookie").isPresent());
    HttpResponse<String> entered = window.post("/window/confirmation", ticket(question));
    assertEquals(303, entered.statusCode());
    String id = Visits.of(play.nonce()).get(0).get("id");
    assertEquals(200, window.get("/launches/" + id + "/probe").statusCode());
    assertEquals(404, Stage.otherBrowser().get("/launches/" + id + "/probe").statusCode());
  }

  @Test
  default void a_window_serves_once() {
    HttpResponse<String> offer = framed("window-2").run();
    LaunchClient window = Stage.browser();
    HttpResponse<String> question = window.post("/window", ticket(offer));
    assertEquals(303, window.post("/window/confirmation", ticket(question)).statusCode());
    refused(window.post("/window/confirmation", ticket(question)));
    refused(window.post("/window", ticket(offer)));
    refused(Stage.browser().post("/window", ticket(offer)));
  }

  @Test
  default void only_the_browser_that_was_asked_may_answer() {
    HttpResponse<String> offer = framed("window-3").run();
    HttpResponse<String> question = Stage.browser().post("/window", ticket(offer));
    refused(Stage.otherBrowser().post("/window/confirmation", ticket(question)));
    refused(Stage.browser().post("/window/confirmation", ticket(question)));
  }

  @Test
  default void what_we_did_not_seal_opens_nothing() {
    refused(Stage.browser().post("/window", Map.of("ticket", "forged")));
    refused(Stage.browser().post("/window", Map.of()));
    HttpResponse<String> offer = framed("window-4").run();
    refused(Stage.browser().post("/window/confirmation", ticket(offer)));
    refused(Stage.browser().post("/window", Map.of("ticket", sealedAgo(1))));
  }

  @Test
  default void without_a_name_or_a_course_the_question_is_asked_all_the_same() {
    LaunchCase nobody =
        Stage.learner(
            "window-5", "\"name\":null,\"https://purl.imsglobal.org/spec/lti/claim/context\":null");
    HttpResponse<String> offer = new Play(nobody, LaunchClient.withoutCookies(Stage.tool())).run();
    Document page = Jsoup.parse(Stage.browser().post("/window", ticket(offer)).body());
    assertEquals(text("launch.confirm.nameless"), page.select("dd").get(0).text());
    assertEquals(text("launch.confirm.courseless"), page.select("dd").get(1).text());
  }

  private static Play framed(String subject) {
    return new Play(Stage.learner(subject), LaunchClient.withoutCookies(Stage.tool()));
  }

  private static Map<String, String> ticket(HttpResponse<String> page) {
    String ticket = Jsoup.parse(page.body()).select("input[name=ticket]").attr("value");
    assertFalse(ticket.isEmpty(), page.body());
    return Map.of("ticket", ticket);
  }

  /** A ticket as we seal it, that lived until so many milliseconds ago. */
  private static String sealedAgo(long millis) {
    long until = System.currentTimeMillis() - millis;
    String json =
        "{\"session\":\"%s\",\"who\":\"\",\"where\":\"\",\"browser\":\"\",\"kept\":\"\",\"until\":%d}"
            .formatted("0".repeat(32), until);
    return TestKeys.vault(TestKeys.master()).seal("window-ticket", json);
  }

  private static void refused(HttpResponse<String> answer) {
    assertEquals(400, answer.statusCode());
    assertEquals(
        text("launch.ticket-invalid.title"), Jsoup.parse(answer.body()).select("h1").text());
  }

  private static String text(String key) {
    return Messages.in(Locale.GERMAN).text(key);
  }
}
