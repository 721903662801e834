package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.LaunchClient;
import org.modelschools.lti.testing.TestPlatform;

/** Every case of {@code launch/accepted}, and what a login and a visit are. */
interface AcceptedLaunches {

  @ParameterizedTest
  @MethodSource("org.modelschools.lti.launch.LaunchCase#accepted")
  default void is_accepted(LaunchCase script) {
    Play play = new Play(script, Stage.browser());
    HttpResponse<String> answer = play.run();
    assertEquals(303, answer.statusCode(), script + answer.body());
    Map<String, String> visit = Visits.of(play.nonce()).get(0);
    assertEquals(script.json().getString("role"), visit.get("role"));
    assertEquals(script.json().getString("message"), visit.get("message_type"));
    assertEquals(script.json().getBoolean("course"), !"null".equals(visit.get("course_id")));
    assertEquals(
        Stage.tool() + "/launches/" + visit.get("id") + "/" + script.json().getString("room"),
        answer.headers().firstValue("Location").orElse(""));
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.startsWith("__Host-lti="));
    assertTrue(cookie.endsWith("; Path=/; Secure; HttpOnly; SameSite=None; Partitioned"), cookie);
  }

  @Test
  default void the_login_asks_the_platform_for_what_the_standard_says() {
    TestPlatform platform = Stage.platform("good");
    LaunchClient browser = Stage.browser();
    Map<String, String> login =
        Map.of(
            "iss",
            platform.issuer(),
            "client_id",
            platform.clientId(),
            "login_hint",
            "a b&c=d%20ü",
            "lti_message_hint",
            "{\"cmid\":2}",
            "target_link_uri",
            Stage.tool() + "/launch");
    HttpResponse<String> posted = browser.post("/login", login);
    HttpResponse<String> got = Stage.browser().get("/login", login);
    assertEquals(302, posted.statusCode());
    assertEquals(302, got.statusCode());
    Map<String, String> request = LaunchClient.query(posted);
    String state = request.remove("state");
    String nonce = request.remove("nonce");
    assertEquals(
        Map.of(
            "scope", "openid",
            "response_type", "id_token",
            "response_mode", "form_post",
            "prompt", "none",
            "client_id", platform.clientId(),
            "redirect_uri", Stage.tool() + "/launch",
            "login_hint", "a b&c=d%20ü",
            "lti_message_hint", "{\"cmid\":2}"),
        request);
    assertTrue(String.valueOf(nonce).matches("[0-9a-f]{32}"));
    assertTrue(String.valueOf(state).length() < 250);
    assertNotEquals(nonce, LaunchClient.query(got).get("nonce"));
    String location = posted.headers().firstValue("Location").orElse("");
    assertTrue(location.startsWith(platform.issuer() + "/auth?"));
    assertTrue(posted.headers().firstValue("X-Frame-Options").isEmpty());
    assertTrue(posted.headers().firstValue("Server").isEmpty());
    assertEquals("no-store", posted.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  default void a_login_needs_no_client_id_where_the_issuer_has_one_registration() {
    KeyServer keys = KeyServer.start("single");
    TestPlatform.register(ServerUnderTest.database(), keys, "only", "1");
    HttpResponse<String> answer =
        Stage.browser().post("/login", Map.of("iss", keys.address(), "login_hint", "7"));
    assertEquals("only", LaunchClient.query(answer).get("client_id"));
    assertTrue(!LaunchClient.query(answer).containsKey("lti_message_hint"));
  }

  @Test
  default void a_login_writes_nothing() {
    TestPlatform platform = Stage.platform("good");
    var before = ServerUnderTest.database().dump();
    for (int i = 0; i < 20; i++) {
      Stage.browser()
          .post(
              "/login",
              Map.of(
                  "iss", platform.issuer(), "client_id", platform.clientId(), "login_hint", "7"));
    }
    assertEquals(before, ServerUnderTest.database().dump());
  }

  @Test
  default void a_visit_is_there_in_its_own_browser_only() {
    LaunchClient browser = Stage.browser();
    Play play = new Play(Stage.learner("visitor"), browser);
    assertEquals(303, play.run().statusCode());
    String address = "/launches/" + Visits.of(play.nonce()).get(0).get("id") + "/probe";
    assertEquals(200, browser.get(address).statusCode());
    assertEquals("PUPIL", browser.get(address).body());
    assertEquals(404, Stage.otherBrowser().get(address).statusCode());
    assertEquals(404, Stage.browser().get(address).statusCode());
    assertEquals(404, browser.get("/launches/" + "0".repeat(32) + "/probe").statusCode());
  }

  @Test
  default void one_browser_may_have_several_visits() {
    LaunchClient browser = Stage.browser();
    List<Play> plays =
        List.of(
            new Play(Stage.learner("first"), browser), new Play(Stage.learner("second"), browser));
    for (Play play : plays) {
      assertEquals(303, play.run().statusCode());
    }
    for (Play play : plays) {
      String id = Visits.of(play.nonce()).get(0).get("id");
      assertEquals(200, browser.get("/launches/" + id + "/probe").statusCode());
    }
  }
}
