package org.modelschools.demo.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.moodle.Exchange;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.service.Paging;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.MannersOf;

/** The gradebook's manners against what Moodle answered. */
class MoodleMannersTest {

  private static final List<String> PUPILS = List.of("4", "5");

  private final Map<String, Grade> grades = new HashMap<>();

  @Test
  void recorded_scores_are_taken_and_refused_as_moodle_did() {
    for (Exchange exchange : Exchange.recorded()) {
      if (isScore(exchange)) {
        assertEquals(exchange.status(), post(exchange.body()), exchange.label());
      }
      if (exchange.label().equals("results GET")) {
        assertResults((JsonArray) exchange.answer());
      }
    }
    assertEquals(2, grades.size());
  }

  @Test
  void line_items_have_a_query_and_what_follows_comes_before_it() {
    try (TestDatabase database = new TestDatabase()) {
      Beans beans = new Beans(database, new MovingClock());
      Addresses addresses = beans.get(Addresses.class);
      String root = "http://localhost:8080/lms/api/contexts/2/lineitems";
      assertEquals(root + "/2", addresses.lineItem("2", "2"));
      MannersOf.moodle(beans);
      assertEquals(root + "?type_id=1", addresses.lineItems("2"));
      assertEquals(root + "/2?type_id=1", addresses.lineItem("2", "2"));
      assertEquals(root + "/2/results?type_id=1", addresses.results("2", "2"));
    }
  }

  @Test
  void paging_links_are_as_broken_as_moodles() {
    Exchange recorded =
        Exchange.recorded().stream()
            .filter(it -> it.label().equals("lineitems GET limit=1"))
            .findFirst()
            .orElseThrow();
    String theirs =
        recorded
            .answerHeaders()
            .getString("link")
            .replaceAll("[^\\x00-\\x7f]+", "''")
            .replaceAll("&amp;from=\\d", "");
    Paging paging =
        Paging.of("http://localhost:18080/mod/lti/services.php/2/lineitems?type_id=1", "1");
    String ours = paging.asMoodle(List.of("a", "b"), key -> key).orElse("");
    assertEquals(theirs.replaceAll(", [^,]*last.*", ""), ours.replaceAll(", [^,]*next.*", ""));
    assertTrue(ours.endsWith("&amp;limit=1&amp;after=a>; rel=''next''"), ours);
    assertTrue(Paging.of("https://x", null).asMoodle(List.of("a"), key -> key).isEmpty());
  }

  @Test
  void an_item_that_is_put_without_its_link_is_uncoupled() {
    Exchange put =
        Exchange.recorded().stream()
            .filter(it -> it.label().startsWith("lineitem PUT"))
            .findFirst()
            .orElseThrow();
    assertFalse(((JsonObject) put.answer()).containsKey("resourceLinkId"));
    LineItem item = new LineItem("2", "tool", "c", LineItemForm.ofModule("a", "x", "m"));
    item.uncouple();
    JsonObject json = item.describe(LineItemForm.parse(put.body())).form().json("u").build();
    assertFalse(json.containsKey("resourceLinkId"));
    assertEquals("Renamed by tool", json.getString("label"));
  }

  private int post(String body) {
    try {
      Score score = Score.parse(body).asMoodleTakesIt();
      if (!PUPILS.contains(score.userId())) {
        return 400;
      }
      grades.computeIfAbsent(score.userId(), it -> new Grade("2", it)).take(score);
      return 200;
    } catch (Failure e) {
      return e.status();
    }
  }

  private void assertResults(JsonArray results) {
    for (JsonObject result : results.getValuesAs(JsonObject.class)) {
      Grade grade = grades.getOrDefault(result.getString("userId"), new Grade("2", "nobody"));
      assertEquals(result.containsKey("resultScore"), grade.hasResult());
      if (grade.hasResult()) {
        assertEquals(
            result.getJsonNumber("resultScore").doubleValue(),
            grade.resultOutOf(result.getJsonNumber("resultMaximum").doubleValue()));
        assertEquals(
            result.getString("timestamp").replace("+00:00", "Z"), grade.scoredAt().toString());
      }
    }
  }

  /** Numbers as user ids are the one leniency of Moodle that is not imitated. */
  private static boolean isScore(Exchange exchange) {
    return exchange.contentType().startsWith("application/vnd.ims.lis.v1.score+json")
        && exchange.path().contains("/scores?")
        && !exchange.label().contains("userId as number");
  }
}
