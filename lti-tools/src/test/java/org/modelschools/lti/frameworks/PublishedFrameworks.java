package org.modelschools.lti.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.Identifiers;
import org.modelschools.core.competency.exchange.intake.Heading;
import org.modelschools.core.competency.exchange.intake.Intake;
import org.modelschools.core.testing.ServerUnderTest;

/** The frameworks as anybody gets them: without cookie, session or launch. */
public interface PublishedFrameworks {

  @Test
  default void every_address_that_case_names_answers() throws Exception {
    JsonObject all = json(byCase("CFDocuments"));
    Set<String> addresses = new HashSet<>();
    for (JsonObject document : all.getJsonArray("CFDocuments").getValuesAs(JsonObject.class)) {
      addresses.add(document.getString("uri"));
      addresses.add(document.getJsonObject("licenseURI").getString("uri"));
      String pack = document.getJsonObject("CFPackageURI").getString("uri");
      JsonObject body = json(get(pack));
      assertEquals(
          document.getString("identifier"),
          body.getJsonObject("CFDocument").getString("identifier"));
      JsonObject item = body.getJsonArray("CFItems").getJsonObject(1);
      addresses.add(item.getString("uri"));
      addresses.add(item.getString("uri").replace("CFItems", "CFItemAssociations"));
      addresses.add(body.getJsonArray("CFAssociations").getJsonObject(0).getString("uri"));
      if (body.containsKey("CFRubrics")) {
        addresses.add(body.getJsonArray("CFRubrics").getJsonObject(0).getString("uri"));
      }
    }
    for (String address : addresses) {
      HttpResponse<String> answer = get(address);
      assertEquals(200, answer.statusCode(), address);
      assertTrue(type(answer).startsWith("application/json"), type(answer));
      assertFalse(answer.headers().firstValue("Set-Cookie").isPresent(), address);
    }
  }

  @Test
  default void an_item_says_its_document_its_code_and_its_place() throws Exception {
    String id = Identifiers.of("kmk-2016", new CompetencyCode("4.1.2")).toString();
    JsonObject item = json(byCase("CFItems/" + id));
    assertEquals("4.1.2", item.getString("humanCodingScheme"));
    assertEquals("competency", item.getString("CFItemType"));
    assertEquals(
        Identifiers.of("kmk-2016").toString(),
        item.getJsonObject("CFDocumentURI").getString("identifier"));
    JsonObject with = json(byCase("CFItemAssociations/" + id));
    assertEquals(
        Identifiers.of("kmk-2016", new CompetencyCode("4.1")).toString(),
        with.getJsonArray("CFAssociations")
            .getJsonObject(0)
            .getJsonObject("destinationNodeURI")
            .getString("identifier"));
  }

  @Test
  default void documents_come_by_pages() throws Exception {
    HttpResponse<String> answer =
        byCase("CFDocuments?limit=2&offset=1&fields=identifier,title&sort=title&orderBy=desc");
    JsonObject page = json(answer);
    assertEquals(2, page.getJsonArray("CFDocuments").size());
    assertEquals(
        Set.of("identifier", "title"), page.getJsonArray("CFDocuments").getJsonObject(0).keySet());
    assertTrue(
        Integer.parseInt(answer.headers().firstValue("X-Total-Count").orElse("0")) >= 4, "total");
    String links = answer.headers().firstValue("Link").orElse("");
    assertTrue(links.contains("offset=3>; rel=\"next\""), links);
    assertTrue(links.contains("offset=0>; rel=\"prev\""), links);
  }

  @Test
  default void what_is_not_there_is_told_as_case_wants() throws Exception {
    for (String path :
        List.of(
            "CFItems/" + Identifiers.of("kmk-2016"),
            "CFPackages/00000000-0000-5000-8000-000000000000",
            "CFRubrics/" + Identifiers.part("kmk-2016", "rubric"),
            "CFNonsense/" + Identifiers.of("kmk-2016"))) {
      refused(404, "unknownobject", byCase(path));
    }
    refused(404, "invalid_uuid", byCase("CFItems/1.1"));
    for (String query : List.of("limit=0", "limit=x", "offset=-1", "fields=identifier,secret")) {
      refused(400, "invalid_selection_field", byCase("CFDocuments?" + query));
    }
    refused(400, "invalid_sort_field", byCase("CFDocuments?sort=secret"));
  }

  @Test
  default void files_are_those_that_come_in_again() throws Exception {
    HttpResponse<String> csv = get(tool("/frameworks/kmk-2016.csv"));
    assertEquals("text/csv;charset=UTF-8", type(csv).replace(" ", ""));
    assertEquals(
        "attachment; filename=\"kmk-2016.csv\"",
        csv.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(89, nodes(Format.MOODLE, csv.body()));
    HttpResponse<String> skos = get(tool("/frameworks/kmk-2016.jsonld"));
    assertEquals("application/ld+json", type(skos));
    assertEquals(89, nodes(Format.SKOS, skos.body()));
    HttpResponse<String> pack = byCase("CFPackages/" + Identifiers.of("kmk-2016"));
    assertEquals(89, nodes(Format.CASE, pack.body()));
    assertEquals(200, get(tool("/frameworks/digcompedu.yaml")).statusCode());
    assertEquals(404, get(tool("/frameworks/nowhere.csv")).statusCode());
  }

  @Test
  default void the_page_shows_source_and_licence_of_each_and_what_the_city_brought()
      throws Exception {
    ServerUnderTest.database()
        .update(
            "INSERT INTO framework (framework_key, document, imported_on) VALUES (?, ?, '2026-11-24')",
            "stadt",
            """
            {"key": "stadt", "version": "1", "changed": "2026-11-24", "title": {"de": "Rahmen der Stadt", "en": "The city’s"},
             "attribution": {"de": "Stadt", "en": "City"}, "source": "Amtsblatt", "licence": "CC0", "levels": ["competency"],
             "competencies": [{"code": "1", "de": "Alt", "en": "Old", "deprecated": true}]}
            """);
    Document page = Jsoup.parse(get(tool("/frameworks?lang=en")).body());
    assertTrue(page.select("section.framework").size() >= 5);
    assertEquals("kmk-2016", page.select("section.framework h2").eachAttr("id").get(0));
    assertTrue(page.text().contains("CC BY 4.0"), page.text());
    Document city = Jsoup.parse(page.select("section[aria-labelledby=stadt]").outerHtml());
    assertTrue(city.text().contains("no longer in use"), city.text());
    for (String address : city.select("a").eachAttr("href")) {
      assertEquals(200, get(ServerUnderTest.address() + address).statusCode(), address);
    }
  }

  private static long nodes(Format format, String text) {
    Heading said = new Heading("t", "", "", "", "", "s", "l");
    Intake.Outcome outcome =
        new Intake("kmk-2016", said, Heading.NONE, LocalDate.EPOCH)
            .read(format, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), outcome.faults());
    return outcome.framework().orElseThrow().all().size();
  }

  private static void refused(int status, String minor, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.uri() + answer.body());
    JsonObject info = Json.createReader(new StringReader(answer.body())).readObject();
    assertEquals("failure", info.getString("imsx_codeMajor"));
    assertEquals(
        minor,
        info.getJsonObject("imsx_codeMinor")
            .getJsonArray("imsx_codeMinorField")
            .getJsonObject(0)
            .getString("imsx_codeMinorFieldValue"));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.uri() + answer.body());
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static HttpResponse<String> byCase(String path) throws Exception {
    return get(tool(Identifiers.CASE + path));
  }

  private static String tool(String path) {
    return ServerUnderTest.address() + "/lti" + path;
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
