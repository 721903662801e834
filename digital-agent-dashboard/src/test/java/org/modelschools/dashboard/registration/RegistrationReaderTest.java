package org.modelschools.dashboard.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.platform.PlatformAddress;
import org.modelschools.core.platform.Registration;

class RegistrationReaderTest {

  private static final JsonObject GOOD =
      object(
          """
          {"name": "Moodle", "issuer": "https://moodle.example", "clientId": "c-1",
           "authorizationEndpoint": "https://moodle.example/auth",
           "tokenEndpoint": "https://moodle.example/token",
           "jwksUri": "https://moodle.example/certs", "unknown": true,
           "deployments": [{"deploymentId": "1", "school": "saalebogen"},
                           {"deploymentId": "A", "school": "fuchsturm"}]}
          """);

  private final RegistrationReader reader =
      new RegistrationReader(
          Set.of("saalebogen", "fuchsturm")::contains, new PlatformAddress(false));

  @Test
  void a_good_body_becomes_a_registration() {
    Registration registration = reader.read(GOOD);
    assertTrue(reader.problems().isEmpty());
    assertEquals("c-1", registration.clientId());
    assertEquals(
        List.of(
            new Registration.Deployed("1", "saalebogen"),
            new Registration.Deployed("A", "fuchsturm")),
        registration.deployments());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/name|null|name|missing",
        "/name|7|name|type",
        "/name|\"  \"|name|blank",
        "/name|\"a\\u0007b\"|name|characters",
        "/issuer|\"moodle.example\"|issuer|address",
        "/issuer|\"http://moodle.example\"|issuer|insecure",
        "/clientId|\"ü\"|clientId|characters",
        "/clientId|[]|clientId|type",
        "/jwksUri|\"https://localhost/certs\"|jwksUri|private",
        "/tokenEndpoint|\"\"|tokenEndpoint|blank",
        "/authorizationEndpoint|false|authorizationEndpoint|type",
        "/deployments|null|deployments|missing",
        "/deployments|{}|deployments|type",
        "/deployments|[]|deployments|empty",
        "/deployments/0|\"1\"|deployments[0]|type",
        "/deployments/1/deploymentId|\"1\"|deployments[1].deploymentId|duplicate",
        "/deployments/1/school|\"hogwarts\"|deployments[1].school|school",
        "/deployments/1/school|null|deployments[1].school|missing"
      })
  void every_problem_names_its_field(String path, String json, String field, String code) {
    JsonPatch patch =
        Json.createPatch(
            array("[{\"op\":\"replace\",\"path\":\"%s\",\"value\":%s}]".formatted(path, json)));
    reader.read(patch.apply(GOOD));
    assertEquals(1, reader.problems().size(), () -> reader.problems().toString());
    JsonObject error =
        FieldProblem.toJson(reader.problems(), Messages.in(Locale.ENGLISH)).getJsonObject(0);
    assertEquals(field, error.getString("field"));
    assertEquals(code, error.getString("code"));
    assertFalse(error.getString("detail").isBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|origins|type",
        "[7]|origins[0]|type",
        "[\"\"]|origins[0]|blank",
        "[\"https://a.example\", \"http://b.example\"]|origins[1]|insecure",
        "[\"https://10.0.0.1\"]|origins[0]|private",
        "[\"a.example\"]|origins[0]|address",
        "[1,2,3,4,5,6,7,8,9,10,11]|origins|size"
      })
  void so_does_every_problem_with_a_further_origin(String json, String field, String code) {
    JsonPatch patch =
        Json.createPatch(
            array("[{\"op\":\"add\",\"path\":\"/origins\",\"value\":%s}]".formatted(json)));
    reader.read(patch.apply(GOOD));
    JsonObject error =
        FieldProblem.toJson(reader.problems(), Messages.in(Locale.ENGLISH)).getJsonObject(0);
    assertEquals(field, error.getString("field"));
    assertEquals(code, error.getString("code"));
  }

  @ParameterizedTest
  @CsvSource({"name,200", "issuer,500", "clientId,255", "jwksUri,1000", "tokenEndpoint,1000"})
  void too_long_fields_are_refused_and_the_longest_are_not(String field, int limit) {
    String start =
        field.equals("name") || field.equals("clientId") ? "" : "https://moodle.example/";
    String longest = start + "x".repeat(limit - start.length());
    reader.read(Json.createObjectBuilder(GOOD).add(field, longest).build());
    assertTrue(reader.problems().isEmpty());
    reader.read(Json.createObjectBuilder(GOOD).add(field, longest + "x").build());
    assertEquals(
        List.of(new FieldProblem(field, FieldProblem.Fault.LENGTH, limit)), reader.problems());
  }

  @Test
  void all_problems_are_told_at_once() {
    reader.read(object("{}"));
    assertEquals(7, reader.problems().size());
  }

  @Test
  void deployment_ids_differ_by_case() {
    JsonPatch patch =
        Json.createPatch(
            array(
                "[{\"op\":\"replace\",\"path\":\"/deployments/0/deploymentId\",\"value\":\"a\"}]"));
    reader.read(patch.apply(GOOD));
    assertTrue(reader.problems().isEmpty());
  }

  private static JsonObject object(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static JsonArray array(String text) {
    return Json.createReader(new StringReader(text)).readArray();
  }
}
