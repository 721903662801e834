package org.modelschools.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.launch.PendingLaunch.Hints;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.seed.Seeded;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedInAs;
import org.modelschools.demo.token.Scope;

class AuthorizationTest {

  private static final String ACTIVITY = "saalebogen-medien-6a-m03";
  private static final String L = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String PUPIL = "saalebogen-6a-01";

  private final MovingClock clock = new MovingClock();
  private final TestDatabase database = new TestDatabase();
  private final Beans beans = new Beans(database, clock);
  private final Authorization authorization = beans.get(Authorization.class);
  private final Map<String, List<String>> parameters = new HashMap<>();

  @BeforeEach
  void begin() {
    Seeded.in(beans);
    Session session = SignedInAs.person(beans, PUPIL);
    Hints hints = hints(session, ACTIVITY);
    set("scope", "openid");
    set("response_type", "id_token");
    set("response_mode", "form_post");
    set("prompt", "none");
    set("client_id", Tool.MODEL_SCHOOLS);
    set("redirect_uri", "http://localhost:8080/lti/launch");
    set("login_hint", hints.login());
    set("lti_message_hint", hints.message());
    set("nonce", "n-1");
    set("state", "s-1");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_good_request_is_answered_with_a_signed_id_token() throws Exception {
    Map<String, String> fields = answer();
    assertEquals("s-1", fields.get("state"));
    SignedJWT token = SignedJWT.parse(String.valueOf(fields.get("id_token")));
    assertEquals("RS256", token.getHeader().getAlgorithm().getName());
    var key = beans.get(SigningKeys.class).published().getKeyByKeyId(token.getHeader().getKeyID());
    assertTrue(token.verify(new RSASSAVerifier(key.toRSAKey())));
    assertFalse(key.isPrivate());
  }

  @Test
  void the_id_token_says_who_opens_what_where() throws Exception {
    Map<String, Object> claims = claims();
    assertEquals("http://localhost:8080/lms", claims.get("iss"));
    assertEquals(Tool.MODEL_SCHOOLS, claims.get("aud"));
    assertEquals("n-1", claims.get("nonce"));
    assertEquals(MovingClock.START.getEpochSecond(), claims.get("iat"));
    assertEquals(MovingClock.START.getEpochSecond() + 60, claims.get("exp"));
    assertEquals("ef6a2727-097f-31ef-b48a-706cbba5a089", claims.get("sub"));
    assertEquals("de", claims.get("locale"));
    assertEquals("Mia Wenzel", claims.get("name"));
    assertEquals("mia.wenzel@saalebogen.example.invalid", claims.get("email"));
    assertEquals("1.3.0", claims.get(L + "version"));
    assertEquals("LtiResourceLinkRequest", claims.get(L + "message_type"));
    assertEquals("1", claims.get(L + "deployment_id"));
    assertEquals("http://localhost:8080/lti/launch", claims.get(L + "target_link_uri"));
    assertEquals(Map.of("module", "m03"), claims.get(L + "custom"));
    assertEquals(ACTIVITY, in(claims, L + "resource_link").get("id"));
    assertEquals("saalebogen-medien-6a", in(claims, L + "context").get("id"));
    assertEquals("demo-lms", in(claims, L + "tool_platform").get("product_family_code"));
    assertEquals("http://localhost:8080/lms", in(claims, L + "tool_platform").get("guid"));
    assertEquals("iframe", in(claims, L + "launch_presentation").get("document_target"));
    assertFalse(claims.containsKey(L + "role_scope_mentor"));
  }

  @Test
  void the_id_token_names_the_services_and_the_only_line_item() throws Exception {
    Map<String, Object> claims = claims();
    String services = "http://localhost:8080/lms/api/contexts/saalebogen-medien-6a";
    Map<String, Object> grades =
        in(claims, "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
    assertEquals(services + "/lineitems", grades.get("lineitems"));
    assertEquals(services + "/lineitems/" + ACTIVITY, grades.get("lineitem"));
    assertEquals(Scope.gradeServices(), grades.get("scope"));
    Map<String, Object> roster =
        in(claims, "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice");
    assertEquals(services + "/memberships", roster.get("context_memberships_url"));
  }

  @Test
  void an_ungraded_activity_names_no_line_item_and_a_teacher_is_instructor() throws Exception {
    Hints hints = hints(SignedInAs.person(beans, "saalebogen-t1"), "saalebogen-medien-6a-open");
    set("login_hint", hints.login());
    set("lti_message_hint", hints.message());
    Map<String, Object> claims = claims();
    assertFalse(
        in(claims, "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
            .containsKey("lineitem"));
    assertEquals(Map.of(), claims.get(L + "custom"));
    assertEquals(
        List.of(
            "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor"),
        claims.get(L + "roles"));
  }

  @Test
  void a_delivered_activity_opens_at_its_own_address_with_all_parameters() throws Exception {
    Activity delivered =
        new Activity("a1", "saalebogen-medien-6a", "1", "Titel", "", 9)
            .withCustom(Map.of("module", "m11", "note", "ä\"'"))
            .opening("https://tool.example/r/1", Activity.WINDOW);
    beans.get(Courses.class).add(delivered);
    use(Errand.open(delivered, null, Activity.WINDOW));
    Map<String, Object> claims = claims();
    assertEquals("https://tool.example/r/1", claims.get(L + "target_link_uri"));
    assertEquals(Map.of("module", "m11", "note", "ä\"'"), claims.get(L + "custom"));
    assertEquals("window", in(claims, L + "launch_presentation").get("document_target"));
  }

  @Test
  void a_message_without_activity_has_no_resource_link_but_its_own_claims() throws Exception {
    Map<String, Object> settings = Map.of("data", "\"<&\\ ü", "accept_multiple", true);
    use(
        new Errand(
            "LtiDeepLinkingRequest",
            "saalebogen-medien-6a",
            "1",
            null,
            null,
            Activity.IFRAME,
            Map.of("https://x.example/settings", settings)));
    Map<String, Object> claims = claims();
    assertEquals("LtiDeepLinkingRequest", claims.get(L + "message_type"));
    assertFalse(claims.containsKey(L + "resource_link"));
    assertFalse(claims.containsKey(L + "custom"));
    assertEquals(settings, claims.get("https://x.example/settings"));
    assertEquals("saalebogen-medien-6a", in(claims, L + "context").get("id"));
    assertFalse(
        in(claims, "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
            .containsKey("lineitem"));
  }

  @Test
  void a_school_may_keep_names_to_itself_and_do_without_grades() throws Exception {
    Agreements agreements = beans.get(Agreements.class);
    agreements.put(agreements.of(Tool.MODEL_SCHOOLS, "saalebogen").with(false, false));
    Map<String, Object> claims = claims();
    for (String name : List.of("name", "given_name", "family_name", "email")) {
      assertFalse(claims.containsKey(name), name);
    }
    assertFalse(claims.containsKey("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"));
    assertEquals("ef6a2727-097f-31ef-b48a-706cbba5a089", claims.get("sub"));
  }

  @Test
  void every_broken_rule_is_told_to_the_tool() {
    assertRefused("scope", "openid profile", "invalid_scope");
    assertRefused("response_type", "code", "unsupported_response_type");
    assertRefused("response_mode", "query", "invalid_request");
    assertRefused("response_mode", null, "invalid_request");
    assertRefused("prompt", "login", "invalid_request");
    assertRefused("prompt", null, "invalid_request");
    assertRefused("nonce", null, "invalid_request");
    assertRefused("nonce", " ", "invalid_request");
    assertRefused("login_hint", null, "invalid_request");
    assertRefused("lti_message_hint", null, "invalid_request");
    assertRefused("lti_message_hint", "unknown", "invalid_request");
    assertRefused("login_hint", "somebody else's", "access_denied");
  }

  @Test
  void a_repeated_parameter_is_refused() {
    parameters.put("nonce", List.of("a", "b"));
    assertEquals("invalid_request", answer().get("error"));
  }

  @Test
  void the_message_hint_works_once() {
    assertTrue(answer().containsKey("id_token"));
    assertEquals("invalid_request", answer().get("error"));
  }

  @Test
  void the_message_hint_works_for_five_minutes() {
    clock.advance(Duration.ofMinutes(6));
    assertEquals("invalid_request", answer().get("error"));
  }

  @Test
  void hints_belong_to_their_session() {
    SignedInAs.person(beans, PUPIL);
    assertEquals("access_denied", answer().get("error"));
  }

  @Test
  void a_lost_session_is_login_required() {
    Beans nobody = new Beans(database, clock);
    AuthenticationRequest request = new AuthenticationRequest(parameters);
    Authorization signedOut = nobody.get(Authorization.class);
    Map<String, String> fields = signedOut.answer(request, signedOut.requireTool(request));
    assertEquals("login_required", fields.get("error"));
  }

  @Test
  void nothing_is_sent_to_an_address_that_is_not_exactly_registered() {
    for (String foreign :
        List.of(
            "http://localhost:8080/lti/launch/",
            "http://localhost:8080/lti/launch?x=1",
            "HTTP://localhost:8080/lti/launch",
            "https://evil.example/")) {
      set("redirect_uri", foreign);
      assertEquals(
          "redirect-uri-unknown", assertThrows(Failure.class, this::answer).code(), foreign);
    }
    set("client_id", "stranger");
    assertEquals("client-unknown", assertThrows(Failure.class, this::answer).code());
  }

  private void assertRefused(String name, @Nullable String value, String error) {
    List<String> before = parameters.getOrDefault(name, List.of());
    set(name, value);
    Map<String, String> fields = answer();
    assertEquals(error, fields.get("error"), name + "=" + value);
    assertEquals("s-1", fields.get("state"));
    assertFalse(fields.containsKey("id_token"));
    parameters.put(name, before);
  }

  private Map<String, Object> claims() throws Exception {
    String token = String.valueOf(answer().get("id_token"));
    return SignedJWT.parse(token).getPayload().toJSONObject();
  }

  private Map<String, String> answer() {
    AuthenticationRequest request = new AuthenticationRequest(parameters);
    return authorization.answer(request, authorization.requireTool(request));
  }

  private Hints hints(Session session, String activity) {
    Activity found = beans.get(Courses.class).findActivity(activity).orElseThrow();
    String item = beans.get(LineItems.class).onlyOneOf(activity).map(LineItem::id).orElse(null);
    return hints(session, Errand.open(found, item, Activity.IFRAME));
  }

  private void use(Errand errand) {
    Hints hints = hints(SignedInAs.person(beans, "saalebogen-t1"), errand);
    set("login_hint", hints.login());
    set("lti_message_hint", hints.message());
  }

  private Hints hints(Session session, Errand errand) {
    return beans
        .get(PendingLaunches.class)
        .begin(session.fingerprint(), Tool.MODEL_SCHOOLS, errand);
  }

  private void set(String name, @Nullable String value) {
    parameters.remove(name);
    if (value != null) {
      parameters.put(name, List.of(value));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> in(Map<String, Object> claims, String name) {
    return (Map<String, Object>) claims.getOrDefault(name, Map.of());
  }
}
