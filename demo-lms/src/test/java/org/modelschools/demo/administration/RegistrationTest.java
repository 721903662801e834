package org.modelschools.demo.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.RegistrationTokens;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.seed.Seeded;

/** A tool registers by the endpoint, with documents good and bad. */
class RegistrationTest {

  private static final String GOOD =
      """
      {"application_type": "web", "response_types": ["id_token"],
       "grant_types": ["implicit", "client_credentials"],
       "initiate_login_uri": "https://tool.example/login",
       "redirect_uris": ["https://tool.example/launch", "https://tool.example/other"],
       "client_name": "Werkzeug", "jwks_uri": "https://tool.example/jwks",
       "token_endpoint_auth_method": "private_key_jwt",
       "scope": "https://purl.imsglobal.org/spec/lti-ags/scope/score https://example.org/unknown",
       "https://purl.imsglobal.org/spec/lti-tool-configuration": {
         "domain": "tool.example", "target_link_uri": "https://tool.example/launch",
         "claims": ["iss", "sub"],
         "messages": [{"type": "LtiResourceLinkRequest"}]}}
      """;

  private final MovingClock clock = new MovingClock();
  private final TestDatabase database = new TestDatabase();
  private final Beans beans = new Beans(database, clock);
  private final RegistrationResource endpoint = beans.get(RegistrationResource.class);
  private final RegistrationTokens tokens = beans.get(RegistrationTokens.class);
  private final Tools tools = beans.get(Tools.class);

  @BeforeEach
  void begin() {
    Seeded.in(beans);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_tool_waits_until_it_is_activated() {
    JsonObject answer = json(endpoint.register("Bearer " + tokens.issue("fuchsturm"), GOOD));
    String client = answer.getString("client_id");
    String deployment = answer.getJsonObject(ToolDocument.CLAIM).getString("deployment_id");
    assertEquals("https://purl.imsglobal.org/spec/lti-ags/scope/score", answer.getString("scope"));
    assertEquals(Optional.of(client), tools.findDeployment(deployment).map(Deployment::clientId));
    assertTrue(tools.isDeployed(client, "fuchsturm"));
    assertEquals(Optional.empty(), tools.find(client));
    assertThrows(Failure.class, () -> tools.requireAt(client, "saalebogen"));
    tools.requireAt(client, "fuchsturm").activate();
    assertTrue(tools.find(client).orElseThrow().accepts("https://tool.example/other"));
    assertFalse(tools.find(client).orElseThrow().accepts("https://tool.example/"));
    assertThrows(Failure.class, () -> tools.removeWaiting(tools.require(client)));
  }

  @Test
  void all_messages_are_announced_and_a_tool_is_sent_those_that_it_registered_for() {
    JsonObject lti =
        json(beans.get(ConfigurationResource.class).configuration())
            .getJsonObject("https://purl.imsglobal.org/spec/lti-platform-configuration");
    assertEquals(
        "[{\"type\":\"LtiDeepLinkingRequest\",\"placements\":[\"ContentArea\"]},"
            + "{\"type\":\"LtiResourceLinkRequest\"},{\"type\":\"LtiSubmissionReviewRequest\"}]",
        lti.getJsonArray("messages_supported").toString());
    String asked =
        GOOD.replace(
            "{\"type\": \"LtiResourceLinkRequest\"}",
            "{\"type\": \"LtiDeepLinkingRequest\", \"placements\": [\"ContentArea\"],"
                + " \"target_link_uri\": \"https://tool.example/choose\"},"
                + "{\"type\": \"LtiEulaRequest\"}");
    JsonObject answer = json(endpoint.register("Bearer " + tokens.issue("fuchsturm"), asked));
    JsonArray taken = answer.getJsonObject(ToolDocument.CLAIM).getJsonArray("messages");
    assertEquals(1, taken.size());
    assertEquals(
        "https://tool.example/choose", taken.getJsonObject(0).getString("target_link_uri"));
    Tool tool = tools.require(answer.getString("client_id"));
    assertTrue(tool.takes(Tool.DEEP_LINKING));
    assertFalse(tool.takes(Tool.SUBMISSION_REVIEW));
    assertTrue(tools.require(Tool.MODEL_SCHOOLS).takes(Tool.SUBMISSION_REVIEW));
  }

  @Test
  void a_tool_that_waits_can_be_forgotten() {
    JsonObject answer = json(endpoint.register("Bearer " + tokens.issue("fuchsturm"), GOOD));
    tools.removeWaiting(tools.require(answer.getString("client_id")));
    assertEquals(List.of("2"), tools.at("fuchsturm").stream().map(Deployment::id).toList());
  }

  @Test
  void a_token_serves_once_and_for_an_hour() {
    String token = "Bearer " + tokens.issue("fuchsturm");
    assertEquals(401, refused("Basic xyz", GOOD).status());
    assertEquals(401, refused("Bearer nobody", GOOD).status());
    assertFalse(endpoint.register(token, GOOD).isEmpty());
    assertEquals(401, refused(token, GOOD).status());
    String late = "Bearer " + tokens.issue("fuchsturm");
    clock.advance(Duration.ofHours(1));
    assertEquals(401, refused(late, GOOD).status());
  }

  @Test
  void a_wrong_document_does_not_use_the_token_up() {
    String token = "Bearer " + tokens.issue("fuchsturm");
    assertEquals("invalid_client_metadata", refused(token, "{}").error());
    assertFalse(endpoint.register(token, GOOD).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"web\"|\"native\"|invalid_client_metadata",
        "[\"id_token\"]|[\"code\"]|invalid_client_metadata",
        "\"implicit\", ||invalid_client_metadata",
        "private_key_jwt|client_secret_basic|invalid_client_metadata",
        "https://tool.example/jwks|https://other.example/jwks|invalid_client_metadata",
        "https://tool.example/login|javascript:alert(1)|invalid_client_metadata",
        "https://tool.example/other|https://other.example/|invalid_redirect_uri",
        "\"domain\": \"tool.example\"|\"domain\": \"tool.example:8443\"|invalid_redirect_uri",
        "\"Werkzeug\"|\"\"|invalid_client_metadata",
        "[\"iss\", \"sub\"]|\"sub\"|invalid_client_metadata",
        "{\"type\": \"LtiResourceLinkRequest\"}|{}|invalid_client_metadata",
        "\"LtiResourceLinkRequest\"|\"LtiDeepLinkingRequest\", \"placements\": [1]|invalid_client_metadata",
        "\"LtiResourceLinkRequest\"|\"LtiDeepLinkingRequest\", \"roles\": \"x\"|invalid_client_metadata",
        "\"LtiResourceLinkRequest\"|\"LtiSubmissionReviewRequest\", \"target_link_uri\": \"https://x.example/\"|invalid_client_metadata"
      })
  void every_rule_is_asked_for(String good, String bad, String error) {
    String document = GOOD.replace(good, bad == null ? "" : bad);
    assertEquals(error, refused("Bearer " + tokens.issue("fuchsturm"), document).error());
  }

  private RegistrationRefused refused(String authorization, String document) {
    return assertThrows(
        RegistrationRefused.class, () -> endpoint.register(authorization, document));
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
