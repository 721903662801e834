package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.core.testing.TestDatabase;
import org.modelschools.lti.testing.TestPlatform;

/** What the agent does with a platform in the dashboard, as launches see it. */
interface PlatformChanges {

  /** Longer than the registrations are remembered. */
  long REMEMBERED_MILLIS = 2_500;

  @Test
  default void an_unknown_deployment_waits_for_its_school_and_then_works() {
    TestPlatform platform = platform("newcomer");
    assertRefused("deployment-unknown", launch(platform, "first-of-the-school"));
    assertRefused("deployment-unknown", launch(platform, "second-of-the-school"));
    Map<String, String> waiting = pending(platform).get(0);
    assertEquals("99", waiting.get("deployment_id"));
    assertEquals("2", waiting.get("launches"));
    assertFalse(waiting.toString().contains("of-the-school"));
    assertEquals(List.of(), people(platform));
    dismiss(platform);
    assertRefused("deployment-unknown", launch(platform, "third-of-the-school"));
    assertEquals("1", pending(platform).get(0).get("launches"), "back after it was dismissed");
    assertEquals("null", row(platform).get("launched_on"));

    assign(platform);
    assertEquals(303, launch(platform, "first-of-the-school").statusCode());
    assertNotEquals("null", row(platform).get("launched_on"));
    assertEquals("1", row(platform).get("version"));
  }

  @Test
  default void a_paused_platform_launches_again_when_it_is_resumed() throws InterruptedException {
    TestPlatform platform = platform("pausing");
    assign(platform);
    assertEquals(303, launch(platform, "pause").statusCode());
    pause(platform, true);
    assertRefused("platform-paused", launch(platform, "pause"));
    pause(platform, false);
    assertEquals(303, launch(platform, "pause").statusCode());
  }

  @Test
  default void a_launch_counts_for_the_school_that_it_names() {
    TestPlatform platform = platform("two-schools");
    assign(platform);
    assertEquals(303, launch(platform, "at-home").statusCode());
    assertEquals(303, launch(platform, "next-door", "fuchsturm").statusCode());
    assertEquals(List.of("saalebogen", "fuchsturm"), schools(platform));
    assertRefused("school-refused", launch(platform, "far-away", "kunitzblick"));
    assertEquals("fuchsturm", links(platform).get(0).get("school"));
  }

  private static TestPlatform platform(String name) {
    return TestPlatform.register(database(), KeyServer.start(name), "client-" + name);
  }

  private static HttpResponse<String> launch(TestPlatform platform, String who) {
    return launch(platform, who, "$Unresolved");
  }

  private static HttpResponse<String> launch(TestPlatform platform, String who, String school) {
    String lti = "https://purl.imsglobal.org/spec/lti/claim/";
    String claims =
        "{\"sub\":\"%s\",\"%sdeployment_id\":\"99\",\"%scustom\":{\"module\":\"m03\",\"school\":\"%s\"}}"
            .formatted(who, lti, lti, school);
    String script = "{\"login\":{\"lti_deployment_id\":\"99\"},\"claims\":%s}".formatted(claims);
    return new Play(new LaunchCase(who, Stage.json(script)), Stage.browser(), platform).run();
  }

  private static void assertRefused(String code, HttpResponse<String> answer) {
    String title = Messages.in(Locale.GERMAN).text("launch." + code + ".title");
    assertEquals(title, Jsoup.parse(answer.body()).select("h1").text());
  }

  private static void assign(TestPlatform platform) {
    long id = platform.id().value();
    database()
        .update(
            "INSERT INTO deployment (id, platform_id, deployment_id, deployment_hash, school,"
                + " further_schools) VALUES (?, ?, '99', ?, 'saalebogen', 'fuchsturm')",
            id + 500_000,
            id,
            Hash.hex("99"));
    dismiss(platform);
  }

  private static void dismiss(TestPlatform platform) {
    database()
        .update("DELETE FROM pending_deployment WHERE platform_id = ?", platform.id().value());
  }

  private static void pause(TestPlatform platform, boolean rests) throws InterruptedException {
    database()
        .update(
            "UPDATE platform SET paused = ?, version = version + 1 WHERE id = ?",
            rests,
            platform.id().value());
    Thread.sleep(REMEMBERED_MILLIS);
  }

  private static List<Map<String, String>> pending(TestPlatform platform) {
    return of("SELECT * FROM pending_deployment WHERE platform_id = ?", platform);
  }

  private static List<Map<String, String>> people(TestPlatform platform) {
    return of("SELECT * FROM person WHERE platform_id = ?", platform);
  }

  private static Map<String, String> row(TestPlatform platform) {
    return of("SELECT * FROM platform WHERE id = ?", platform).get(0);
  }

  private static List<String> schools(TestPlatform platform) {
    return of(
            "SELECT e.school FROM adoption_event e JOIN person p ON e.actor = p.id"
                + " WHERE p.platform_id = ? ORDER BY p.id",
            platform)
        .stream()
        .map(row -> String.valueOf(row.get("school")))
        .toList();
  }

  private static List<Map<String, String>> links(TestPlatform platform) {
    return of(
        "SELECT l.school FROM resource_link l JOIN deployment d ON l.deployment_id = d.id"
            + " WHERE d.platform_id = ?",
        platform);
  }

  private static List<Map<String, String>> of(String sql, TestPlatform platform) {
    return database().query(sql, platform.id().value());
  }

  private static TestDatabase database() {
    return ServerUnderTest.database();
  }
}
