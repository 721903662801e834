package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.LaunchClient;

/**
 * The way on when the browser keeps no cookie in the frame, but the platform keeps a text for us.
 */
interface StorageLaunches {

  /** What the platform keeps for a launch, and the ticket in the page that asks for it. */
  record Stored(String kept, String ticket) {}

  @Test
  default void the_platform_is_asked_to_keep_a_secret_and_the_login_goes_on() {
    HttpResponse<String> page =
        framed().post("/login", login("_parent", Stage.platform("good").issuer()));
    assertEquals(200, page.statusCode());
    Elements storage = Jsoup.parse(page.body()).select("platform-storage");
    assertEquals("_parent", storage.attr("data-frame"));
    assertEquals(Stage.platform("good").issuer(), storage.attr("data-origin"));
    assertTrue(storage.attr("data-value").matches("[A-Za-z0-9_-]{43}"));
    String next = storage.select("a").attr("href");
    assertTrue(next.startsWith(Stage.platform("good").issuer() + "/auth?"), next);
    assertTrue(page.body().contains("http-equiv=\"refresh\""));
    assertTrue(page.headers().firstValue("Set-Cookie").isPresent());
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    Map<String, String> request = LaunchClient.query(next);
    assertTrue(!next.contains(storage.attr("data-value")), "the secret stays between us");
    assertEquals("lti-login-" + request.get("nonce"), storage.attr("data-key"));
    assertTrue(String.valueOf(request.get("state")).length() < 300);
  }

  @Test
  default void where_a_cookie_came_or_the_frame_has_no_name_the_login_stays_a_redirect() {
    String issuer = Stage.platform("good").issuer();
    assertEquals(302, Stage.otherBrowser().post("/login", login("_parent", issuer)).statusCode());
    for (String name : new String[] {"", "two words", "x".repeat(101), "ä"}) {
      assertEquals(302, framed().post("/login", login(name, issuer)).statusCode(), name);
    }
    assertEquals(
        200, framed().post("/login", login("post_message_forwarding", issuer)).statusCode());
  }

  @Test
  default void what_was_kept_binds_the_visit_in_the_frame() {
    LaunchClient frame = framed();
    Stored play = stored("storage-1", frame);
    HttpResponse<String> entered = frame.post("/storage", answer(play, play.kept()));
    assertEquals(303, entered.statusCode());
    String path = URI.create(entered.headers().firstValue("Location").orElse("")).getPath();
    assertTrue(path.matches("/lti/launches/[0-9a-f]{64}/player"), path);
    String probe = path.replace("/lti", "").replace("player", "probe");
    assertEquals("PUPIL", frame.get(probe).body());
    assertEquals(200, frame.get(probe.replace("probe", "player")).statusCode());
    String secret = probe.substring(10 + 32, 10 + 64);
    assertEquals(0, rowsWith(secret), "the database knows a hash");
    assertTrue(!ServerUnderTest.log().contains(secret));
  }

  @Test
  default void an_address_alone_leads_nobody_in() {
    LaunchClient frame = framed();
    Stored play = stored("storage-2", frame);
    HttpResponse<String> entered = frame.post("/storage", answer(play, play.kept()));
    String probe =
        URI.create(entered.headers().firstValue("Location").orElse(""))
            .getPath()
            .replace("/lti", "")
            .replace("player", "probe");
    for (String site : new String[] {"none", "cross-site", "same-site", ""}) {
      assertEquals(404, framed().comingFrom(site).get(probe).statusCode(), site);
    }
    assertEquals(404, frame.get(probe.replaceAll("[0-9a-f]{32}/probe", "/probe")).statusCode());
    String other = "0".repeat(32) + "/probe";
    assertEquals(404, frame.get(probe.replaceAll("[0-9a-f]{32}/probe", other)).statusCode());
  }

  @Test
  default void only_the_secret_of_this_login_serves_and_only_once() {
    LaunchClient frame = framed();
    Stored first = stored("storage-3", frame);
    Stored second = stored("storage-4", frame);
    assertNotEquals(first.kept(), second.kept());
    refused(frame.post("/storage", answer(first, second.kept())));
    refused(frame.post("/storage", answer(first, "")));
    refused(frame.post("/storage", Map.of("kept", first.kept())));
    HttpResponse<String> here = frame.post("/storage", answer(first, first.kept()));
    HttpResponse<String> there = frame.post("/storage", answer(second, second.kept()));
    assertEquals(303, here.statusCode());
    assertEquals(303, there.statusCode());
    refused(frame.post("/storage", answer(first, first.kept())));
    for (HttpResponse<String> tab : List.of(here, there)) {
      String path = URI.create(tab.headers().firstValue("Location").orElse("")).getPath();
      assertEquals(200, frame.get(path.replace("/lti", "")).statusCode());
    }
  }

  @Test
  default void a_ticket_to_the_window_alone_binds_nothing_by_storage() {
    LaunchClient frame = framed();
    Play play = new Play(Stage.learner("storage-5"), frame);
    HttpResponse<String> offer = play.run();
    assertTrue(Jsoup.parse(offer.body()).select("platform-storage").isEmpty());
    String ticket = Jsoup.parse(offer.body()).select("input[name=ticket]").attr("value");
    refused(frame.post("/storage", Map.of("ticket", ticket, "kept", "")));
  }

  @Test
  default void a_browser_that_does_not_say_where_it_comes_from_goes_to_a_window() {
    LaunchClient frame = framed();
    Stored play = stored("storage-6", frame);
    frame.comingFrom("");
    HttpResponse<String> offer = frame.post("/storage", answer(play, play.kept()));
    assertEquals(200, offer.statusCode());
    assertTrue(Jsoup.parse(offer.body()).select("platform-storage").isEmpty());
    String ticket = Jsoup.parse(offer.body()).select("input[name=ticket]").attr("value");
    assertEquals(200, Stage.browser().post("/window", Map.of("ticket", ticket)).statusCode());
  }

  private static LaunchClient framed() {
    return LaunchClient.withoutCookies(Stage.tool()).comingFrom("same-origin");
  }

  private static Map<String, String> login(String frame, String issuer) {
    return Map.of(
        "iss",
        issuer,
        "client_id",
        Stage.platform("good").clientId(),
        "login_hint",
        "7",
        "lti_storage_target",
        frame);
  }

  /** A launch as far as the page that asks the platform; what it holds. */
  private static Stored stored(String subject, LaunchClient frame) {
    LaunchCase script =
        new LaunchCase(
            subject,
            Stage.json(
                "{\"login\":{\"lti_storage_target\":\"_parent\"},\"claims\":{\"sub\":\""
                    + subject
                    + "\"}}"));
    Play play = new Play(script, frame);
    HttpResponse<String> page = play.run();
    assertEquals(200, page.statusCode(), page.body());
    Elements storage = Jsoup.parse(page.body()).select("platform-storage");
    assertEquals("lti-login-" + play.nonce(), storage.attr("data-key"));
    assertTrue(!page.body().contains(play.kept()), "the page is no proof");
    return new Stored(play.kept(), storage.select("input[name=ticket]").attr("value"));
  }

  private static Map<String, String> answer(Stored play, String kept) {
    return Map.of("ticket", play.ticket(), "kept", kept);
  }

  private static long rowsWith(String text) {
    return ServerUnderTest.database().dump().values().stream()
        .filter(rows -> rows.toString().contains(text))
        .count();
  }

  private static void refused(HttpResponse<String> answer) {
    assertEquals(400, answer.statusCode(), answer.body());
  }
}
