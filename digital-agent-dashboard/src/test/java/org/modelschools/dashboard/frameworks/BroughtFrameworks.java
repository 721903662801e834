package org.modelschools.dashboard.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.CaseWriter;
import org.modelschools.core.competency.exchange.Identifiers;
import org.modelschools.core.competency.exchange.MoodleCsv;
import org.modelschools.core.competency.exchange.MoodleWriter;
import org.modelschools.core.competency.exchange.SkosWriter;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.dashboard.testing.Client;

/** The municipality brings frameworks, by the operator's API and in the dashboard. */
public interface BroughtFrameworks {

  /** The columns of the file, and the rows given. */
  private static byte[] csv(String... rows) {
    String text = String.join(",", MoodleCsv.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(String parent, String code, String name) {
    return parent + "," + code + "," + name + ",,,,,,,,,,,";
  }

  @Test
  default void all_three_formats_come_in_by_the_api() {
    Catalogue catalogue = Catalogue.packed();
    Framework kmk = catalogue.framework();
    Frameworks all = new Frameworks(catalogue.frameworks(), catalogue.matches());
    Identifiers ids = new Identifiers("https://werkzeuge.example/lti");
    Map<String, String> bodies =
        Map.of(
            "text/csv", MoodleWriter.write(kmk),
            "application/ld+json", new SkosWriter(all, ids).write(kmk).toString(),
            "application/json", new CaseWriter(all, ids).pack(kmk).toString());
    bodies.forEach(
        (type, body) -> {
          HttpResponse<String> answer =
              Client.operator(
                  "PUT",
                  "/frameworks/copy-" + type.length() + "?source=KMK&licence=x",
                  type,
                  body.getBytes(StandardCharsets.UTF_8));
          assertEquals(200, answer.statusCode(), answer.body());
          assertEquals(89, json(answer).getInt("nodes"), type);
          assertEquals(89, json(answer).getJsonArray("added").size(), type);
        });
    assertTrue(Client.operator("GET", "/frameworks", "").body().contains("\"copy-8\""));
  }

  @Test
  default void a_new_edition_deprecates_and_deletes_nothing() {
    String path = "/frameworks/api-rahmen?title=Rahmen&source=Stadt&licence=CC0";
    byte[] first = csv(row("", "1", "Eins"), row("1", "1.1", "Alt"), row("1", "1.2", "Bleibt"));
    assertEquals(200, Client.operator("PUT", path, "text/csv", first).statusCode());
    byte[] second =
        csv(row("", "1", "Eins neu"), row("1", "1.2", "Bleibt"), row("1", "1.3", "Neu"));
    String again = "/frameworks/api-rahmen?version=2";
    JsonObject preview = json(Client.operator("PUT", again + "&preview=true", "text/csv", second));
    JsonObject taken = json(Client.operator("PUT", again, "text/csv", second));
    assertEquals("Stadt", taken.getString("source"), "what is known need not be said again");
    assertEquals("2", taken.getString("version"));
    assertEquals(preview, taken);
    assertEquals("[\"1.3\"]", taken.getJsonArray("added").toString());
    assertEquals("[\"1\"]", taken.getJsonArray("changed").toString());
    assertEquals("[\"1.1\"]", taken.getJsonArray("deprecated").toString());
    assertEquals(4, taken.getInt("nodes"));
  }

  @Test
  default void what_is_wrong_is_told_by_line_and_nothing_is_taken() {
    HttpResponse<String> answer =
        Client.operator(
            "PUT",
            "/frameworks/wrong?title=x&source=x&licence=x",
            "text/csv",
            csv(row("", "1", "Eins"), row("7", "1", "=1+1")));
    assertEquals(422, answer.statusCode());
    JsonObject first = json(answer).getJsonArray("errors").getJsonObject(0);
    assertEquals(3, first.getInt("line"));
    assertTrue(!first.getString("detail").isBlank());
    assertTrue(!Client.operator("GET", "/frameworks", "").body().contains("\"wrong\""));
    assertEquals(
        422,
        Client.operator("PUT", "/frameworks/kmk-2016", "text/csv", csv(row("", "1", "Eins")))
            .statusCode());
    assertEquals(
        413,
        Client.operator("PUT", "/frameworks/large", "text/csv", new byte[10_000_000]).statusCode());
  }

  @Test
  default void the_agent_looks_at_a_file_first_and_takes_it_then() {
    Client client = Client.signedIn();
    Document page = Jsoup.parse(client.get("/frameworks").body());
    assertTrue(page.select("li.framework").size() >= 4);
    Map<String, String> form = new HashMap<>();
    form.put("form", page.select("form.bring input[name=form]").attr("value"));
    form.put("key", "rahmen");
    form.put("title", "Rahmen der Stadt");
    form.put("source", "Amtsblatt");
    form.put("licence", "CC0");
    HttpResponse<String> looked =
        client.upload("/frameworks", form, "rahmen.csv", csv(row("", "1", "Überblick")));
    assertEquals(200, looked.statusCode(), looked.body());
    assertTrue(!client.get("/frameworks").body().contains("id=\"framework-rahmen\""));
    Document preview = Jsoup.parse(looked.body());
    assertEquals(1, preview.select("details.change").size());
    Map<String, String> confirmed =
        Map.of(
            "form", form.get("form"),
            "document", preview.select("input[name=document]").attr("value"));
    HttpResponse<String> taken = client.upload("/frameworks/rahmen", confirmed, "", new byte[0]);
    assertEquals(303, taken.statusCode(), taken.body());
    String after = taken.headers().firstValue("Location").orElse("").replace("/dashboard", "");
    Document done = Jsoup.parse(client.get(after).body());
    assertTrue(done.select("[role=status]").text().contains("1 neu"), done.text());
    assertEquals("Rahmen der Stadt", done.select("li#framework-rahmen h2").text());
  }

  @Test
  default void a_file_that_is_wrong_or_forged_or_too_large_is_refused_on_the_page() {
    Client client = Client.signedIn();
    Document page = Jsoup.parse(client.get("/frameworks").body());
    String token = page.select("form.bring input[name=form]").attr("value");
    Map<String, String> form = Map.of("form", token, "key", "falsch", "title", "Titel <b>");
    HttpResponse<String> wrong =
        client.upload(
            "/frameworks", form, "falsch.csv", csv(row("", "1", "Eins"), row("", "1", "")));
    assertEquals(422, wrong.statusCode());
    Document told = Jsoup.parse(wrong.body());
    assertTrue(told.select("[role=alert] li").text().contains("Zeile 3"), told.text());
    assertEquals("Titel <b>", told.select("input#title").attr("value"));
    assertEquals(422, client.upload("/frameworks", form, "falsch.txt", csv()).statusCode());
    assertEquals(422, client.upload("/frameworks", form, "", new byte[0]).statusCode());
    assertEquals(
        403,
        client.upload("/frameworks", Map.of("form", "forged"), "falsch.csv", csv()).statusCode());
    assertEquals(
        413, client.upload("/frameworks", form, "gross.csv", new byte[10_000_000]).statusCode());
    assertEquals(
        404,
        client
            .upload(
                "/frameworks/kmk-2016", Map.of("form", token, "document", "{}"), "", new byte[0])
            .statusCode());
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
