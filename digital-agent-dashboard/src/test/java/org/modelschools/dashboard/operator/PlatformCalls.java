package org.modelschools.dashboard.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.dashboard.testing.Client;

/** The operator's API, as a script of the municipality calls it. */
public interface PlatformCalls {

  @Test
  default void a_platform_is_registered_read_changed_and_removed() {
    HttpResponse<String> added = Client.operator("POST", "/platforms", platform("client-a"));
    assertEquals(201, added.statusCode(), added.body());
    String location = added.headers().firstValue("Location").orElse("");
    assertTrue(
        location.startsWith(ServerUnderTest.address() + "/dashboard/api/platforms/"), location);
    String path = URI.create(location).getPath().replace("/dashboard/api", "");
    assertTrue(Client.operator("GET", path, "").body().contains("\"client-a\""));
    assertTrue(Client.operator("GET", "/platforms", "").body().contains("\"client-a\""));
    HttpResponse<String> changed =
        Client.operator(
            "PUT", path, platform("client-a").replace("Schulmoodle", "Moodle der Stadt"));
    assertEquals(200, changed.statusCode(), changed.body());
    assertTrue(Client.operator("GET", path, "").body().contains("Moodle der Stadt"));
    assertEquals(204, Client.operator("DELETE", path, "").statusCode());
    assertEquals(404, Client.operator("GET", path, "").statusCode());
    assertEquals(404, Client.operator("DELETE", path, "").statusCode());
  }

  @Test
  default void results_are_counted_by_state_and_reason() {
    String location =
        Client.operator("POST", "/platforms", platform("client-results"))
            .headers()
            .firstValue("Location")
            .orElse("");
    String path = URI.create(location).getPath().replace("/dashboard/api", "");
    assertEquals("[]", Client.operator("GET", path + "/deliveries", "").body());
    String id = path.replaceFirst(".*/", "");
    for (int i = 1; i <= 3; i++) {
      ServerUnderTest.database()
          .update(
              "INSERT INTO score_outbox (id, version, platform_id, resource_link_id, person_id,"
                  + " attempt_id, score_given, completed_at, state, reason, tries, conflicts,"
                  + " next_try_at, leased_until) VALUES (?, 1, ?, 1, ?, 1, 80, 0, ?, NULLIF(?, ''), 0, 0, 0, 0)",
              7_000_000 + i,
              Long.parseLong(id),
              7_000_000 + i,
              i == 3 ? "SENT" : "PARKED",
              i == 3 ? "" : "LINE_ITEM_GONE");
    }
    String counted = Client.operator("GET", path + "/deliveries", "").body();
    assertTrue(
        counted.contains("\"reason\":\"LINE_ITEM_GONE\",\"results\":2,\"state\":\"PARKED\""),
        counted);
    assertTrue(counted.contains("\"reason\":\"\",\"results\":1,\"state\":\"SENT\""), counted);
    assertEquals(404, Client.operator("GET", "/platforms/999999/deliveries", "").statusCode());
  }

  @Test
  default void the_same_registration_twice_is_a_conflict() {
    assertEquals(201, Client.operator("POST", "/platforms", platform("client-b")).statusCode());
    problem(409, Client.operator("POST", "/platforms", platform("client-b")));
  }

  @Test
  default void without_the_token_nothing_is_said() {
    problem(401, Client.call("GET", "/platforms", "", "guess"));
    problem(401, Client.call("POST", "/platforms", platform("client-c"), ""));
  }

  @Test
  default void what_is_no_json_is_400_and_what_is_wrong_in_it_names_the_field() {
    problem(400, Client.operator("POST", "/platforms", "{"));
    problem(400, Client.operator("POST", "/platforms", "[]"));
    HttpResponse<String> empty = Client.operator("POST", "/platforms", "{}");
    problem(422, empty);
    for (String field :
        new String[] {"issuer", "clientId", "authorizationEndpoint", "tokenEndpoint", "jwksUri"}) {
      assertTrue(empty.body().contains(field), empty.body());
    }
    HttpResponse<String> school =
        Client.operator(
            "POST", "/platforms", platform("client-d").replace("saalebogen", "nowhere"));
    problem(422, school);
    assertTrue(school.body().contains("school"), school.body());
  }

  @Test
  default void the_schools_are_those_of_the_municipality() {
    HttpResponse<String> schools = Client.operator("GET", "/schools", "");
    assertEquals(200, schools.statusCode());
    assertTrue(schools.body().contains("\"saalebogen\""), schools.body());
  }

  private static void problem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"),
        answer.headers().map().toString());
  }

  private static String platform(String client) {
    return """
        {"name": "Schulmoodle", "issuer": "https://moodle.example", "clientId": "%s",
         "authorizationEndpoint": "https://moodle.example/mod/lti/auth.php",
         "tokenEndpoint": "https://moodle.example/mod/lti/token.php",
         "jwksUri": "https://moodle.example/mod/lti/certs.php",
         "deployments": [{"deploymentId": "1", "school": "saalebogen"}]}
        """
        .formatted(client);
  }
}
