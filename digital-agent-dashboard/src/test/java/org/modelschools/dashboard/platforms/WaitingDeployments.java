package org.modelschools.dashboard.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.dashboard.testing.Client;

/** Deployments that wait for a school, in the room of the platforms. */
public interface WaitingDeployments {

  @Test
  default void one_is_dismissed_after_a_question() {
    String platform = register("client-dismissal");
    wait(platform, 8_000_001, "to-be-dismissed");
    wait(platform, 8_000_002, "to-be-kept");
    Client agent = Client.signedIn();
    String dismissal = "/platforms/" + platform + "/deployments/8000001/dismissal";
    assertTrue(
        page(agent, "/platforms")
            .select("a.kern-btn")
            .eachAttr("href")
            .toString()
            .contains(dismissal));
    Document question = page(agent, dismissal);
    assertTrue(question.text().contains("to-be-dismissed"), question.text());
    assertTrue(page(agent, "/platforms").text().contains("to-be-dismissed"), "asked only");
    agent.post(dismissal, Map.of("form", "forged"));
    assertTrue(page(agent, "/platforms").text().contains("to-be-dismissed"), "forged");
    String form = question.select("form[action$=dismissal] input[name=form]").attr("value");
    assertEquals(303, agent.post(dismissal, Map.of("form", form)).statusCode());
    String after = page(agent, "/platforms").text();
    assertFalse(after.contains("to-be-dismissed"), after);
    assertTrue(after.contains("to-be-kept"), after);
    assertEquals(404, agent.get(dismissal).statusCode());
    assertEquals(404, agent.post(dismissal, Map.of("form", form)).statusCode());
  }

  @Test
  default void one_of_another_platform_is_not_there() {
    String owner = register("client-owner");
    String other = register("client-other");
    wait(owner, 8_000_003, "of-the-owner");
    Client agent = Client.signedIn();
    String foreign = "/platforms/" + other + "/deployments/8000003/dismissal";
    assertEquals(404, agent.get(foreign).statusCode());
    assertEquals(303, new Client().get(foreign).statusCode(), "nobody without signing in");
  }

  private static Document page(Client agent, String path) {
    return Jsoup.parse(agent.get(path).body());
  }

  private static String register(String client) {
    return Client.operator(
            "POST",
            "/platforms",
            """
            {"name": "Moodle", "issuer": "https://moodle.example", "clientId": "%s",
             "authorizationEndpoint": "https://moodle.example/auth",
             "tokenEndpoint": "https://moodle.example/token",
             "jwksUri": "https://moodle.example/certs",
             "deployments": [{"deploymentId": "1", "school": "saalebogen"}]}
            """
                .formatted(client))
        .headers()
        .firstValue("Location")
        .orElse("")
        .replaceFirst(".*/", "");
  }

  private static void wait(String platform, long id, String deployment) {
    ServerUnderTest.database()
        .update(
            "INSERT INTO pending_deployment"
                + " (id, platform_id, deployment_id, deployment_hash, launches, last_on)"
                + " VALUES (?, ?, ?, ?, 3, '2026-11-20')",
            id,
            Long.parseLong(platform),
            deployment,
            deployment);
  }
}
