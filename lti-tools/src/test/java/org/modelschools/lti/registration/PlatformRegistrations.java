package org.modelschools.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.core.testing.TestDatabase;

/** Every case of {@code registration}, over real HTTP. */
public interface PlatformRegistrations {

  @ParameterizedTest
  @MethodSource("org.modelschools.lti.registration.RegistrationCase#refused")
  default void is_not_registered(RegistrationCase script) {
    RegisteringPlatform platform = new RegisteringPlatform(script);
    Invited invited = Invited.by(script);
    int before = count("platform");
    HttpResponse<String> answer = invited.register(script, platform, "en");
    Document page = Jsoup.parse(answer.body());
    String code = "registration." + script.reason().code();
    assertEquals(Messages.in(Locale.ENGLISH).text(code + ".title"), page.select("h1").text());
    assertEquals(script.reason().status(), answer.statusCode());
    String reference = page.select(".reference").text();
    assertTrue(ServerUnderTest.log().contains("reference=" + reference + " code=" + code + " "));
    assertEquals(before, count("platform"));
    assertEquals(invited.ending(), invited.endingNow());
    assertEquals(List.of(), platform.strangers());
    assertEquals(script.json().getInt("documents", 0), platform.documents().size());
    assertNothingLeaks(invited);
    String german = Jsoup.parse(invited.register(script, platform, "de").body()).text();
    assertTrue(german.contains(Messages.in(Locale.GERMAN).text(code + ".help")), german);
  }

  @ParameterizedTest
  @MethodSource("org.modelschools.lti.registration.RegistrationCase#accepted")
  default void is_registered(RegistrationCase script) {
    RegisteringPlatform platform = new RegisteringPlatform(script);
    Invited invited = Invited.by(script);
    HttpResponse<String> answer = invited.register(script, platform, "de");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("USED", invited.endingNow());
    Map<String, String> row = row(platform);
    assertEquals(RegisteringPlatform.CLIENT, row.get("client_id"));
    assertEquals(script.json().getString("name"), row.get("name"));
    assertEquals("null", row.get("launched_on"));
    assertEquals(texts(script, "deployments"), deployments(platform));
    JsonObject document = platform.documents().get(0);
    assertEquals(
        Set.copyOf(texts(script, "scopes")),
        Arrays.stream(document.getString("scope").split(" "))
            .map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
            .collect(Collectors.toSet()));
    assertEquals(
        texts(script, "messages"),
        document.getJsonObject(ToolConfiguration.CLAIM).getJsonArray("messages").stream()
            .map(message -> message.asJsonObject().getString("type"))
            .toList());
    assertEquals(List.of("Bearer " + RegisteringPlatform.TOKEN), platform.tokens());
    Document page = Jsoup.parse(answer.body());
    assertEquals(1, page.select("script[src*=registration/close.js]").size());
    assertTrue(
        answer.headers().firstValue("Content-Security-Policy").orElse("").endsWith("'self' *"));
    assertNothingLeaks(invited);
  }

  @Test
  default void an_invitation_serves_one_platform() {
    RegistrationCase script =
        RegistrationCase.accepted()
            .filter(c -> c.name().equals("moodle"))
            .findFirst()
            .orElseThrow();
    Invited invited = Invited.by(script);
    invited.register(script, new RegisteringPlatform(script), "de");
    HttpResponse<String> second = invited.register(script, new RegisteringPlatform(script), "en");
    assertEquals(403, second.statusCode());
    assertTrue(second.body().contains(text("registration.invitation-used.title")));
  }

  @Test
  default void the_same_registration_again_changes_nothing() {
    RegistrationCase script =
        RegistrationCase.accepted()
            .filter(c -> c.name().equals("moodle"))
            .findFirst()
            .orElseThrow();
    RegisteringPlatform platform = new RegisteringPlatform(script);
    Invited.by(script).register(script, platform, "de");
    Map<String, String> before = row(platform);
    Invited again = Invited.by(script);
    HttpResponse<String> answer = again.register(script, platform, "en");
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains(text("registration.platform-known.title")));
    assertEquals(before, row(platform));
    assertEquals("null", again.endingNow());
  }

  @Test
  default void every_reason_has_a_case() {
    Set<Reason> shown =
        RegistrationCase.refused().map(RegistrationCase::reason).collect(Collectors.toSet());
    shown.add(Reason.PLATFORM_KNOWN); // the_same_registration_again_changes_nothing
    assertEquals(Set.of(Reason.values()), shown);
  }

  @Test
  default void the_address_without_an_invitation_says_so() {
    HttpResponse<String> answer = Invited.browser("en").get("/register");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains(text("registration.invitation-missing.title")));
  }

  private static void assertNothingLeaks(Invited invited) {
    String log = ServerUnderTest.log();
    assertFalse(log.contains(invited.secret()));
    assertFalse(log.contains(RegisteringPlatform.TOKEN));
    assertFalse(database().texts().contains(invited.secret()));
  }

  private static Map<String, String> row(RegisteringPlatform platform) {
    return database()
        .query("SELECT * FROM platform WHERE issuer = ?", platform.keys().address())
        .get(0);
  }

  private static List<String> deployments(RegisteringPlatform platform) {
    return database()
        .query(
            "SELECT d.* FROM deployment d JOIN platform p ON d.platform_id = p.id"
                + " WHERE p.issuer = ?",
            platform.keys().address())
        .stream()
        .map(row -> row.get("deployment_id") + " " + row.get("school"))
        .toList();
  }

  private static List<String> texts(RegistrationCase script, String name) {
    return script.json().getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static String text(String key) {
    return Messages.in(Locale.ENGLISH).text(key);
  }

  private static int count(String table) {
    return database().query("SELECT id FROM " + table).size();
  }

  private static TestDatabase database() {
    return ServerUnderTest.database();
  }
}
