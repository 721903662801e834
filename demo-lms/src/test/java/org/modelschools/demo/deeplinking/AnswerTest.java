package org.modelschools.demo.deeplinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Delivery;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.seed.Seeded;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedInAs;

class AnswerTest {

  private static final String COURSE = "saalebogen-medien-6a";
  private static final String L = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  private final MovingClock clock = new MovingClock();
  private final TestDatabase database = new TestDatabase();
  private final Beans beans = new Beans(database, clock);
  private final Courses courses = beans.get(Courses.class);
  private final AnswerResource door = beans.get(AnswerResource.class);
  private final Map<String, Object> claims = new HashMap<>();
  private final List<Object> items = new ArrayList<>();
  private AnsweringTool tool;

  @BeforeEach
  void begin() throws Exception {
    tool = new AnsweringTool();
    Seeded.in(beans);
    beans.get(Tools.class).put(Tool.modelSchools(tool.address()));
    claims.put("iss", Tool.MODEL_SCHOOLS);
    claims.put("aud", "http://localhost:8080/lms");
    claims.put("iat", MovingClock.START.getEpochSecond());
    claims.put("exp", MovingClock.START.getEpochSecond() + 300);
    claims.put("nonce", "n-1");
    claims.put(L + "message_type", "LtiDeepLinkingResponse");
    claims.put(L + "version", "1.3.0");
    claims.put(L + "deployment_id", "1");
    claims.put(DL + "data", open(SignedInAs.person(beans, "saalebogen-t1")));
    claims.put(DL + "content_items", items);
    items.add(link("Eins"));
  }

  @AfterEach
  void close() {
    tool.close();
    database.close();
  }

  @Test
  void several_items_become_several_activities_with_all_their_parameters() {
    items.add(
        Map.of(
            "type", "ltiResourceLink",
            "title", "Zwei",
            "text", "Worum es geht",
            "url", "https://tool.example/r/2?x=1",
            "custom", Map.of("module", "m11", "ü", "\"ä\" & <b>"),
            "window", Map.of("targetName", "_blank"),
            "lineItem", Map.of("scoreMaximum", 50, "resourceId", "r-2", "tag", "t")));
    Delivery delivery = take();
    List<Activity> added = courses.delivered(delivery);
    assertEquals(List.of("Eins", "Zwei"), added.stream().map(Activity::title).toList());
    assertEquals(List.of(3, 4), added.stream().map(Activity::position).toList());
    assertTrue(added.get(0).url().isEmpty());
    assertEquals("iframe", added.get(0).documentTarget());
    assertEquals(Map.of(), added.get(0).custom());
    Activity second = added.get(1);
    assertEquals("https://tool.example/r/2?x=1", second.url().orElse(""));
    assertEquals("Worum es geht", second.description());
    assertEquals(Map.of("module", "m11", "ü", "\"ä\" & <b>"), second.custom());
    assertTrue(second.opensWindow() && second.isDelivered());
    LineItems lineItems = beans.get(LineItems.class);
    assertTrue(lineItems.onlyOneOf(added.get(0).id()).isEmpty());
    LineItem column = lineItems.onlyOneOf(second.id()).orElseThrow();
    assertEquals("Zwei", column.label());
    assertEquals(50, column.scoreMaximum());
    assertEquals("r-2", column.form().resourceId());
    assertEquals("t", column.form().tag());
  }

  @Test
  void a_second_deployment_answers_for_itself_and_its_line_items_may_be_unwanted() {
    beans.get(Tools.class).add(new Deployment("9", Tool.MODEL_SCHOOLS, "saalebogen"));
    Agreements agreements = beans.get(Agreements.class);
    agreements.put(agreements.of(Tool.MODEL_SCHOOLS, "saalebogen").with(true, false));
    Session session = SignedInAs.person(beans, "saalebogen-t1");
    claims.put(L + "deployment_id", "9");
    claims.put(DL + "data", beans.get(Dialogues.class).open(session.fingerprint(), COURSE, "9"));
    items.clear();
    items.add(Map.of("type", "ltiResourceLink", "lineItem", Map.of("scoreMaximum", 1)));
    Activity added = courses.delivered(take()).get(0);
    assertEquals("9", added.deployment());
    assertEquals("Werkzeuge der Modellschulen", added.title());
    assertTrue(beans.get(LineItems.class).onlyOneOf(added.id()).isEmpty());
  }

  @Test
  void nothing_chosen_and_what_the_tool_says_is_kept() {
    claims.remove(DL + "content_items");
    claims.put(DL + "msg", "Bis bald");
    claims.put(DL + "errormsg", "Kaputt");
    Delivery delivery = take();
    assertTrue(delivery.isEmpty());
    assertEquals("Bis bald", delivery.message().orElse(""));
    assertEquals("Kaputt", delivery.error().orElse(""));
    assertEquals(3, courses.activities(COURSE).size());
  }

  @Test
  void every_broken_rule_of_the_message_is_refused_and_nothing_is_kept() {
    assertRefused("client-unknown", "iss", "stranger");
    assertRefused("audience", "aud", "http://localhost:8080/lms/");
    assertRefused("audience", "aud", List.of("http://localhost:8080/lms", "https://x.example"));
    assertRefused("expired", "exp", MovingClock.START.getEpochSecond() - 60);
    assertRefused("too-long", "exp", MovingClock.START.getEpochSecond() + 3600);
    assertRefused("issued-in-future", "iat", MovingClock.START.getEpochSecond() + 60);
    assertRefused("nonce-missing", "nonce", "");
    assertRefused("message_type", L + "message_type", "LtiResourceLinkRequest");
    assertRefused("version", L + "version", "1.3");
    assertRefused("deployment_id", L + "deployment_id", "2");
    assertRefused("deployment_id-missing", L + "deployment_id", "");
    String data = String.valueOf(claims.get(DL + "data"));
    assertRefused("data", DL + "data", data.strip());
    assertRefused("data", DL + "data", data.replace("\\/", "/"));
    assertRefused("data-missing", DL + "data", "");
    assertRefused("content_items-invalid", DL + "content_items", "[]");
    assertRefused("content_items-invalid", DL + "content_items", List.of("x"));
  }

  @Test
  void one_bad_item_spoils_the_whole_answer() {
    assertItemRefused("type-unaccepted", Map.of("type", "link", "url", "https://x.example"));
    assertItemRefused("type-missing", Map.of("title", "x"));
    assertItemRefused("url-invalid", Map.of("type", "ltiResourceLink", "url", "javascript:x()"));
    assertItemRefused("url-invalid", Map.of("type", "ltiResourceLink", "url", "/r/1"));
    assertItemRefused(
        "custom-invalid", Map.of("type", "ltiResourceLink", "custom", Map.of("n", 1)));
    assertItemRefused(
        "title-too-long", Map.of("type", "ltiResourceLink", "title", "x".repeat(201)));
    assertItemRefused(
        "scoreMaximum-missing", Map.of("type", "ltiResourceLink", "lineItem", Map.of("tag", "t")));
  }

  @Test
  void a_foreign_key_or_algorithm_is_refused() throws Exception {
    RSAKey foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
    assertRefused("signature", AnsweringTool.sign(claims, foreign, "k1"));
    assertRefused("key-unknown", AnsweringTool.sign(claims, tool.key(), "k2"));
    assertRefused("malformed", "a.b.c");
    assertRefused("malformed", "");
  }

  @Test
  void an_answer_is_taken_once_and_a_nonce_too() {
    take();
    assertRefused("data", tool.sign(claims));
    claims.put(DL + "data", open(SignedInAs.person(beans, "saalebogen-t1")));
    assertRefused("replayed", tool.sign(claims));
    claims.put("nonce", "n-2");
    assertFalse(take().isEmpty());
  }

  @Test
  void an_answer_belongs_to_the_session_and_to_who_teaches() {
    SignedInAs.person(beans, "saalebogen-6a-01");
    assertRefused("session", tool.sign(claims));
    SignedInAs.person(beans, "saalebogen-t1");
    assertRefused("session", tool.sign(claims));
    claims.put(DL + "data", open(SignedInAs.person(beans, "saalebogen-6a-01")));
    assertRefused("session", tool.sign(claims));
  }

  @Test
  void a_dialogue_is_over_after_two_hours() {
    clock.advance(Duration.ofHours(2));
    claims.put("iat", clock.instant().getEpochSecond());
    claims.put("exp", clock.instant().getEpochSecond() + 60);
    assertRefused("data", tool.sign(claims));
  }

  @Test
  void an_unreachable_tool_is_no_answer() {
    String jwt = tool.sign(claims);
    tool.close();
    assertRefused("keys-unreachable", jwt);
  }

  @Test
  void another_tool_cannot_answer() {
    String other = claims.get(DL + "data") + "";
    Tools tools = beans.get(Tools.class);
    tools.add(new Deployment("9", Tool.MODEL_SCHOOLS, "saalebogen"));
    claims.put(L + "deployment_id", "9");
    claims.put(DL + "data", other);
    assertRefused("deployment_id", tool.sign(claims));
  }

  private Delivery take() {
    return beans.get(Intake.class).take(door.verified(tool.sign(claims)));
  }

  private void assertRefused(String code, String claim, Object value) {
    Object before = claims.getOrDefault(claim, "");
    claims.put(claim, value);
    assertRefused(code, tool.sign(claims));
    claims.put(claim, before);
  }

  private void assertItemRefused(String code, Map<String, Object> item) {
    items.add(item);
    assertRefused(code, tool.sign(claims));
    items.remove(item);
  }

  private void assertRefused(String code, String jwt) {
    int before = courses.activities(COURSE).size();
    AnswerRefused refused =
        assertThrows(
            AnswerRefused.class, () -> beans.get(Intake.class).take(door.verified(jwt)), code);
    assertEquals(code, refused.code());
    assertEquals(before, courses.activities(COURSE).size());
  }

  private String open(Session session) {
    return beans.get(Dialogues.class).open(session.fingerprint(), COURSE, "1");
  }

  private static Map<String, Object> link(String title) {
    return Map.of("type", "ltiResourceLink", "title", title);
  }
}
