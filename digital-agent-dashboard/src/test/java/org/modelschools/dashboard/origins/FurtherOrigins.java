package org.modelschools.dashboard.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.dashboard.testing.Client;

/** Where platforms work beside the addresses of their registration. */
public interface FurtherOrigins {

  @Test
  default void further_addresses_are_kept_as_origins_and_can_be_taken_back() {
    Client agent = Client.signedIn();
    String platform = register("client-cloud", "");
    String origins = "/platforms/" + platform + "/origins";
    HttpResponse<String> answer =
        agent.post(
            origins,
            form(agent, origins, " https://School.example/courses/7 \n\nhttps://b.example:8443\n"));
    assertEquals(303, answer.statusCode(), answer.body());
    assertTrue(
        agent.get("/platforms/" + platform).body().contains("https://b.example:8443"),
        "shown on the page of the platform");
    assertEquals(
        "https://school.example\nhttps://b.example:8443",
        written(Jsoup.parse(agent.get(origins).body())));
    String body = Client.operator("GET", "/platforms/" + platform, "").body();
    assertTrue(
        body.contains("\"origins\":[\"https://school.example\",\"https://b.example:8443\"]"), body);
    assertEquals(303, agent.post(origins, form(agent, origins, "")).statusCode());
    assertTrue(
        Client.operator("GET", "/platforms/" + platform, "").body().contains("\"origins\":[]"));
  }

  @Test
  default void a_wrong_address_is_said_and_what_was_written_is_kept() {
    Client agent = Client.signedIn();
    String origins = "/platforms/" + register("client-cloud-2", "") + "/origins";
    HttpResponse<String> answer =
        agent.post(origins, form(agent, origins, "https://good.example\nschool"));
    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals(1, page.select("#origins-problem p").size());
    assertEquals("https://good.example\nschool", written(page));
    assertEquals(403, agent.post(origins, Map.of("form", "forged", "origins", "")).statusCode());
    assertEquals(404, agent.get("/platforms/999999999/origins").statusCode());
  }

  @Test
  default void the_operator_may_say_them_too() {
    String platform = register("client-cloud-3", "\"origins\": [\"https://school.example/x\"],");
    assertTrue(
        Client.operator("GET", "/platforms/" + platform, "")
            .body()
            .contains("\"origins\":[\"https://school.example\"]"));
  }

  private static String written(Document page) {
    return page.expectFirst("textarea").wholeText().strip();
  }

  private static Map<String, String> form(Client agent, String path, String lines) {
    String token =
        Jsoup.parse(agent.get(path).body())
            .select("form.registration input[name=form]")
            .attr("value");
    return Map.of("form", token, "origins", lines);
  }

  private static String register(String client, String more) {
    return Client.operator(
            "POST",
            "/platforms",
            """
            {"name": "Cloud", "issuer": "https://cloud.example", "clientId": "%s", %s
             "authorizationEndpoint": "https://cloud.example/auth",
             "tokenEndpoint": "https://cloud.example/token",
             "jwksUri": "https://cloud.example/certs",
             "deployments": [{"deploymentId": "1", "school": "saalebogen"}]}
            """
                .formatted(client, more))
        .headers()
        .firstValue("Location")
        .orElse("")
        .replaceFirst(".*/", "");
  }
}
