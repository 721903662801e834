package org.modelschools.dashboard.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.dashboard.testing.Client;

/** The door for LTI 1.1, in the room of the platforms. */
public interface LegacyDoors {

  @Test
  default void it_is_opened_for_a_school_and_shows_its_secret_once() {
    Client agent = Client.signedIn();
    HttpResponse<String> answer =
        agent.post("/platforms/legacy", form(agent, "https://cloud.example", "saalebogen"));
    assertEquals(200, answer.statusCode());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    Document opened = Jsoup.parse(answer.body());
    List<String> values = opened.select("dd code").eachText();
    assertEquals(3, values.size());
    assertTrue(values.get(0).endsWith("/lti/legacy"), values.get(0));
    String platform = opened.select("a[href*=platforms/]").attr("href");
    String page = agent.get(platform.replaceFirst(".*/platforms", "/platforms")).body();
    assertTrue(page.contains(values.get(1)), "the key is no secret");
    assertFalse(page.contains(values.get(2)), "the secret is");
    String kept = ServerUnderTest.database().query("SELECT * FROM legacy_consumer").toString();
    assertFalse(kept.contains(values.get(2)), kept);
  }

  @Test
  default void what_was_written_wrong_is_said_and_kept() {
    Client agent = Client.signedIn();
    HttpResponse<String> answer =
        agent.post("/platforms/legacy", form(agent, "http://localhost", "nowhere"));
    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals("http://localhost", page.select("input[name=address]").attr("value"));
    assertEquals(1, page.select("#school-problem").size());
    assertEquals(1, page.select("[role=alert] a[href=#school]").size());
  }

  @Test
  default void nobody_else_opens_it() {
    Client agent = Client.signedIn();
    Map<String, String> good = form(agent, "https://forged.example", "saalebogen");
    Map<String, String> forged = new java.util.HashMap<>(good);
    forged.put("form", "forged");
    assertEquals(403, agent.post("/platforms/legacy", forged).statusCode());
    assertTrue(new Client().post("/platforms/legacy", good).statusCode() >= 300);
    assertEquals(
        List.of(),
        ServerUnderTest.database()
            .query("SELECT id FROM platform WHERE issuer = ?", "https://forged.example"));
  }

  private static Map<String, String> form(Client agent, String address, String school) {
    String token =
        Jsoup.parse(agent.get("/platforms/legacy").body())
            .select("form.registration input[name=form]")
            .attr("value");
    return Map.of("form", token, "name", "Schulcloud", "address", address, "school", school);
  }
}
