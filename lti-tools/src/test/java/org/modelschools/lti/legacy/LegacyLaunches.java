package org.modelschools.lti.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.LaunchClient;
import org.modelschools.lti.testing.LegacyLms;
import org.modelschools.lti.testing.Visit;

/** Launches by LTI 1.1 over real HTTP. */
public interface LegacyLaunches {

  @Test
  default void a_pupil_comes_by_the_old_door_to_the_same_module() {
    LegacyLms lms = new LegacyLms();
    Visit pupil = lms.launch("mia", "Learner");
    assertTrue(pupil.path().startsWith("/launches/"), pupil.path());
    assertFalse(pupil.page("").select("form[action$=attempts]").isEmpty());
    assertEquals(1, people(lms), "one person");
    assertEquals(
        "saalebogen",
        ServerUnderTest.database()
            .query("SELECT school FROM deployment WHERE platform_id = ?", lms.id())
            .get(0)
            .get("school"));
  }

  @Test
  default void a_browser_without_a_cookie_is_asked_who_it_is() {
    LegacyLms lms = new LegacyLms();
    HttpResponse<String> offer =
        LegacyLms.send(browser(), lms.signed(lms.message("mia", "Learner")));
    assertEquals(200, offer.statusCode());
    assertFalse(Jsoup.parse(offer.body()).select("form").isEmpty());
  }

  @Test
  default void a_message_serves_once() {
    LegacyLms lms = new LegacyLms();
    Map<String, String> message = lms.signed(lms.message("mia", "Learner"));
    assertEquals(200, LegacyLms.send(browser(), message).statusCode());
    assertRefused("launch.nonce-replayed", LegacyLms.send(browser(), message));
    assertEquals(1, people(lms));
  }

  @Test
  default void a_nonce_belongs_to_its_platform() {
    LegacyLms first = new LegacyLms();
    LegacyLms second = new LegacyLms();
    Map<String, String> message = first.message("mia", "Learner");
    Map<String, String> same = second.message("mia", "Learner");
    same.put("oauth_nonce", String.valueOf(message.get("oauth_nonce")));
    assertEquals(200, LegacyLms.send(browser(), first.signed(message)).statusCode());
    assertEquals(200, LegacyLms.send(browser(), second.signed(same)).statusCode());
  }

  @Test
  default void every_reason_refuses() {
    LegacyLms lms = new LegacyLms();
    Map<Reason, UnaryOperator<Map<String, String>>> changes = new EnumMap<>(Reason.class);
    changes.put(Reason.PARAMETER_INVALID, with("user_id", "x".repeat(256)));
    changes.put(Reason.KEY_MISSING, without("oauth_consumer_key"));
    changes.put(Reason.KEY_UNKNOWN, with("oauth_consumer_key", "nobody"));
    changes.put(Reason.SIGNATURE_METHOD_REFUSED, with("oauth_signature_method", "PLAINTEXT"));
    changes.put(Reason.TIMESTAMP_INVALID, with("oauth_timestamp", "now"));
    changes.put(Reason.TIMESTAMP_STALE, with("oauth_timestamp", seconds(-400)));
    changes.put(Reason.NONCE_MISSING, without("oauth_nonce"));
    changes.put(Reason.MESSAGE_UNKNOWN, with("lti_message_type", "ContentItemSelectionRequest"));
    changes.put(Reason.LINK_MISSING, without("resource_link_id"));
    changes.put(Reason.USER_MISSING, without("user_id"));
    changes.forEach(
        (reason, change) -> {
          Map<String, String> message = lms.signed(change.apply(lms.message("mia", "Learner")));
          assertRefused("legacy." + reason.code(), LegacyLms.send(browser(), message));
        });
    Map<String, String> forged = lms.signed(lms.message("mia", "Learner"));
    forged.put("roles", "Instructor");
    assertRefused("legacy.signature-invalid", LegacyLms.send(browser(), forged));
    changes.put(Reason.SIGNATURE_INVALID, message -> message);
    assertEquals(EnumSet.allOf(Reason.class), changes.keySet());
    assertEquals(0, people(lms));
  }

  @Test
  default void further_forgeries_are_refused() {
    LegacyLms lms = new LegacyLms();
    Map<String, String> message = lms.message("mia", "Learner");
    assertRefused(
        "legacy.timestamp-stale",
        LegacyLms.send(
            browser(),
            lms.signed(
                with("oauth_timestamp", seconds(400)).apply(lms.message("mia", "Learner")))));
    assertRefused("legacy.signature-invalid", LegacyLms.send(browser(), message));
    String twice = "user_id=a&user_id=b&oauth_consumer_key=" + message.get("oauth_consumer_key");
    assertRefused("legacy.parameter-invalid", browser().post("/legacy", twice));
    LegacyLms other = new LegacyLms();
    assertRefused("legacy.signature-invalid", LegacyLms.send(browser(), other.signed(message)));
    assertEquals(405, browser().get("/legacy").statusCode());
  }

  @Test
  default void a_platform_of_the_old_door_cannot_use_the_new_one() {
    LegacyLms lms = new LegacyLms();
    String key = String.valueOf(lms.message("mia", "Learner").get("oauth_consumer_key"));
    String address = lms.outcomes().replaceFirst("/outcomes.*", "");
    HttpResponse<String> answer =
        browser().post("/login", Map.of("iss", address, "client_id", key, "login_hint", "x"));
    assertRefused("launch.platform-unknown", answer);
  }

  private static LaunchClient browser() {
    return new LaunchClient(ServerUnderTest.address() + "/lti");
  }

  private static UnaryOperator<Map<String, String>> with(String name, String value) {
    return message -> {
      message.put(name, value);
      return message;
    };
  }

  private static UnaryOperator<Map<String, String>> without(String name) {
    return message -> {
      message.remove(name);
      return message;
    };
  }

  private static String seconds(long fromNow) {
    return String.valueOf(Instant.now().getEpochSecond() + fromNow);
  }

  private static int people(LegacyLms lms) {
    return ServerUnderTest.database()
        .query("SELECT id FROM person WHERE platform_id = ?", lms.id())
        .size();
  }

  private static void assertRefused(String code, HttpResponse<String> answer) {
    String title = Messages.in(Locale.GERMAN).text(code + ".title");
    assertEquals(title, Jsoup.parse(answer.body()).select("h1").text(), answer.body());
    assertTrue(answer.statusCode() >= 400, code);
  }
}
