package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.LaunchClient;
import org.modelschools.lti.testing.TestPlatform;
import org.modelschools.lti.testing.TestServices;

/** The launch doctor: what it says of a launch, of the platform's services, and to whom. */
interface DoctorVisits {

  String AGS = "https://purl.imsglobal.org/spec/lti-ags/";
  String ROLES = "\"https://purl.imsglobal.org/spec/lti/claim/roles\":";
  String TEACHER = "\"http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor\"";

  @Test
  default void who_did_not_get_in_sees_the_browser_and_the_number() {
    LaunchClient browser = Stage.browser();
    Document refused = Jsoup.parse(browser.post("/launch", Map.of("id_token", "x")).body());
    String way = refused.select("main a").attr("href").replace("/lti", "");
    String number = refused.select(".reference").text();
    assertEquals("/doctor?reference=" + number, way);
    Document first = Jsoup.parse(browser.get(way).body());
    assertEquals(number, first.select(".reference").text());
    assertEquals("open", level(first, "cookies"));
    String again = first.select("p[data-recheck] a").attr("href").replace("/lti", "");
    assertEquals("good", level(Jsoup.parse(browser.get(again).body()), "cookies"));
    LaunchClient forgetful = LaunchClient.withoutCookies(Stage.tool());
    assertEquals("bad", level(Jsoup.parse(forgetful.get(again).body()), "cookies"));
    assertTrue(forgetful.get("/doctor/cookies").body().contains("check--bad"));
    assertTrue(browser.get("/doctor/cookies").body().contains("check--good"));
    assertTrue(first.select("[data-services]").isEmpty());
    String odd = Stage.browser().get("/doctor?reference=%3Cb%3E").body();
    assertTrue(Jsoup.parse(odd).select(".reference").isEmpty());
  }

  @Test
  default void a_teacher_sees_what_came_and_what_was_thrown_away() {
    Doctor doctor = Doctor.of("doctor-1", "");
    Document page = doctor.page();
    assertEquals("good", level(page, "cookies"));
    assertEquals("good", level(page, "message"));
    assertEquals("good", level(page, "clock"));
    assertEquals("good", level(page, "roles"));
    assertEquals("fair", level(page, "received"));
    List<String> dropped = page.select(".doctor-names").get(0).select("code").eachText();
    List<String> used = page.select(".doctor-names").get(1).select("code").eachText();
    assertTrue(dropped.containsAll(List.of("name", "email", "context.title")), "" + dropped);
    assertTrue(used.containsAll(List.of("sub", "roles", "resource_link.id")), "" + used);
    assertFalse(page.text().contains("Zimtquitte"));
    String report = page.select(".doctor-report").get(0).wholeText();
    assertEquals(page.select("[data-check]").size(), report.strip().lines().count());
    assertFalse(report.contains("doctor-1"));
  }

  @Test
  default void names_of_claims_are_kept_sealed_and_only_of_those_who_are_no_pupils() {
    Play pupil = new Play(Stage.learner("doctor-pupil"), Stage.browser());
    int before = Visits.count("launch_report");
    assertEquals(303, pupil.run().statusCode());
    assertEquals(before, Visits.count("launch_report"));
    Doctor.of("doctor-2", "\"vendor_quark\":{\"zimtstern\":1}");
    assertEquals(before + 1, Visits.count("launch_report"));
    String rows = ServerUnderTest.database().dump().toString();
    assertFalse(rows.contains("zimtstern"));
    assertFalse(ServerUnderTest.log().contains("zimtstern"));
    String id = Visits.of(pupil.nonce()).get(0).get("id");
    assertEquals(404, Stage.browser().get("/launches/" + id + "/doctor").statusCode());
  }

  @Test
  default void a_pupil_has_no_doctor() {
    LaunchClient browser = Stage.browser();
    Play pupil = new Play(Stage.learner("doctor-pupil-2"), browser);
    assertEquals(303, pupil.run().statusCode());
    String id = Visits.of(pupil.nonce()).get(0).get("id");
    assertEquals(404, browser.get("/launches/" + id + "/doctor").statusCode());
    assertEquals(404, browser.post("/launches/" + id + "/doctor/services", Map.of()).statusCode());
  }

  @Test
  default void without_names_without_roles_or_with_unknown_ones_it_says_so() {
    Document quiet =
        Doctor.of(
                "doctor-3",
                "\"name\":null,\"given_name\":null,\"family_name\":null,\"middle_name\":null,"
                    + "\"email\":null,\"picture\":null,"
                    + "\"https://purl.imsglobal.org/spec/lti/claim/lis\":null")
            .page();
    assertEquals("good", level(quiet, "received"));
    Document unknown = Doctor.of("doctor-4", ROLES + "[\"urn:example:Boss\"]").page();
    assertEquals("bad", level(unknown, "roles"));
    assertTrue(unknown.select("[data-check=roles]").text().contains("urn:example:Boss"));
    assertEquals("fair", level(Doctor.of("doctor-5", ROLES + "[]").page(), "roles"));
    String both = ROLES + "[" + TEACHER + ",\"urn:example:Boss\"]";
    assertEquals("good", level(Doctor.of("doctor-6", both).page(), "roles"));
  }

  @Test
  default void clocks_that_are_apart_are_told() {
    assertEquals("fair", level(issued("doctor-7", "{now+30}"), "clock"));
    assertEquals("fair", level(issued("doctor-8", "{now-30}"), "clock"));
    assertEquals("bad", level(issued("doctor-9", "{now-600}"), "clock"));
  }

  @Test
  default void scopes_are_granted_in_part_or_not_at_all() {
    assertEquals("bad", level(Doctor.of("doctor-10", granting("[]")).page(), "scopes"));
    String some = granting("[\"" + AGS + "scope/score\"]");
    Document part = Doctor.of("doctor-11", some).page();
    assertEquals("fair", level(part, "scopes"));
    assertTrue(part.select("[data-check=scopes]").text().contains("lineitem, result.readonly"));
    String all =
        granting(
            "[\"%1$sscope/score\",\"%1$sscope/lineitem\",\"%1$sscope/result.readonly\"]"
                .formatted(AGS));
    assertEquals("good", level(Doctor.of("doctor-12", all).page(), "scopes"));
    String courseless = "\"https://purl.imsglobal.org/spec/lti/claim/context\":null";
    assertEquals("fair", level(Doctor.of("doctor-13", courseless).page(), "scopes"));
  }

  @Test
  default void services_that_answer_are_good() {
    TestServices services = TestServices.start("doctor-good");
    Doctor doctor = Doctor.at(services, "good-1");
    Document all = doctor.asked();
    for (String name : List.of("keys", "token", "gradebook", "roster")) {
      assertEquals("good", level(all, name), all.select("[data-check=" + name + "]").text());
      assertTrue(doctor.askedOne(name).body().contains("check--good"), name);
    }
    assertTrue(all.select("[data-check=roster]").text().contains("2"));
    assertFalse(all.text().contains("Quendel"), "names of members are not shown");
    assertEquals(404, doctor.askedOne("nothing").statusCode());
  }

  @Test
  default void services_that_refuse_are_told_apart() {
    TestServices services = TestServices.start("doctor-bad");
    Doctor doctor = Doctor.at(services, "bad-1");
    services.answer("/members", 403);
    services.answer("/items", 500);
    Document refused = doctor.asked();
    assertEquals("bad", level(refused, "roster"));
    assertTrue(refused.select("[data-check=roster]").text().contains("403"));
    assertEquals("bad", level(refused, "gradebook"));
    TestServices locked = TestServices.start("doctor-locked");
    locked.answer("/token", 401);
    Document outside = Doctor.at(locked, "bad-2").asked();
    assertEquals("bad", level(outside, "token"));
    assertTrue(outside.select("[data-check=token]").text().contains("401"));
    TestServices away = TestServices.start("doctor-away");
    Doctor alone = Doctor.at(away, "bad-3");
    away.stop();
    Document nobody = alone.asked();
    for (String name : List.of("keys", "token", "gradebook", "roster")) {
      assertEquals("bad", level(nobody, name), name);
    }
  }

  @Test
  default void a_service_that_hangs_is_not_waited_for_without_end() {
    TestServices services = TestServices.start("doctor-slow");
    Doctor doctor = Doctor.at(services, "slow-1");
    services.hang("/members");
    long begun = System.nanoTime();
    HttpResponse<String> answer = doctor.askedOne("roster");
    assertTrue(System.nanoTime() - begun < 16_000_000_000L);
    assertTrue(answer.body().contains("check--bad"), answer.body());
    assertTrue(answer.body().contains("12"));
  }

  @Test
  default void services_that_are_not_offered_or_stand_elsewhere_are_told() {
    Document none =
        Doctor.of(
                "doctor-14",
                granting("[]")
                    + ",\"https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice\":null")
            .asked();
    assertEquals("fair", level(none, "token"));
    assertEquals("fair", level(none, "gradebook"));
    assertEquals("fair", level(none, "roster"));
    TestServices services = TestServices.start("doctor-foreign");
    String elsewhere = Doctor.nrps("http://elsewhere.example/members") + "," + services.gradebook();
    Document foreign = Doctor.at(services, "foreign-1", elsewhere).asked();
    assertEquals("bad", level(foreign, "roster"));
    assertTrue(
        foreign
            .select("[data-check=roster]")
            .text()
            .contains(Messages.in(Locale.GERMAN).text("doctor.service.foreign")));
  }

  private static Document issued(String subject, String iat) {
    return Doctor.of(subject, "\"iat\":\"" + iat + "\",\"exp\":\"{now+300}\"").page();
  }

  private static String granting(String scopes) {
    return "\"%sclaim/endpoint\":{\"scope\":%s,\"lineitems\":\"http://lms.example/items\"}"
        .formatted(AGS, scopes);
  }

  private static String level(Document page, String name) {
    Element check = page.select("[data-check=" + name + "]").get(0);
    assertFalse(check.select(".check__word").text().isEmpty(), "not by colour alone");
    assertFalse(check.select(".check__sign").text().isEmpty(), "not by colour alone");
    return check.className().replace("check check--", "");
  }

  /** A teacher before the doctor. */
  record Doctor(LaunchClient browser, String path) {

    static Doctor of(String subject, String claims) {
      return launched(subject, claims, Stage.platform("good"));
    }

    static Doctor at(TestServices services, String subject) {
      return at(services, subject, services.gradebook() + "," + services.roster());
    }

    static Doctor at(TestServices services, String subject, String claims) {
      TestPlatform platform =
          TestPlatform.register(
              ServerUnderTest.database(), services.keys(), "client-" + subject, "1");
      return launched(subject, claims, platform);
    }

    static String nrps(String address) {
      return "\"https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice\":"
          + "{\"context_memberships_url\":\"%s\",\"service_versions\":[\"2.0\"]}"
              .formatted(address);
    }

    private static Doctor launched(String subject, String claims, TestPlatform platform) {
      String roles = claims.contains("claim/roles") ? "" : ROLES + "[" + TEACHER + "],";
      String context =
          claims.contains("claim/context\"")
              ? ""
              : "\"https://purl.imsglobal.org/spec/lti/claim/context\":"
                  + "{\"id\":\"course-%s\",\"title\":\"Kurs\"},".formatted(subject);
      String all = context + roles + claims;
      LaunchClient browser = Stage.browser();
      Play play =
          new Play(
              Stage.learner(subject, all.endsWith(",") ? all.substring(0, all.length() - 1) : all),
              browser,
              platform);
      HttpResponse<String> entered = play.run();
      assertEquals(303, entered.statusCode(), entered.body());
      String id = Visits.of(play.nonce()).get(0).get("id");
      return new Doctor(browser, "/launches/" + id + "/doctor");
    }

    Document page() {
      HttpResponse<String> answer = browser.get(path);
      assertEquals(200, answer.statusCode(), answer.body());
      return Jsoup.parse(answer.body());
    }

    Document asked() {
      HttpResponse<String> answer = browser.post(path + "/services", Map.of());
      assertEquals(200, answer.statusCode(), answer.body());
      return Jsoup.parse(answer.body());
    }

    HttpResponse<String> askedOne(String name) {
      return browser.post(path + "/services/" + name, Map.of());
    }
  }
}
