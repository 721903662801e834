package org.modelschools.dashboard.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.dashboard.testing.Client;

/** The agent announces the tools' next key. */
public interface KeyChanges {

  @Test
  default void a_key_is_announced_once_and_only_by_a_form_of_ones_own() {
    Client client = Client.signedIn();
    assertEquals(0, page(client).select("section.deployment").size());
    assertEquals(403, client.post("/platforms/keys", Map.of("form", "forged")).statusCode());
    Document before = page(client);
    assertEquals(0, before.select("section.deployment").size());
    String form = before.select("form[action$=keys] input[name=form]").attr("value");

    assertEquals(303, client.post("/platforms/keys", Map.of("form", form)).statusCode());
    assertEquals(303, client.post("/platforms/keys", Map.of("form", form)).statusCode());

    Document after = page(client);
    assertEquals(1, after.select("section.deployment").size());
    assertTrue(after.select("section pre").text().startsWith("-----BEGIN PUBLIC KEY-----"));
    assertEquals(0, after.select("form[action$=keys]").size());
  }

  private static Document page(Client client) {
    return Jsoup.parse(client.get("/platforms/keys").body());
  }
}
