package org.modelschools.demo.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.seed.Seeded;

class LineItemsTest {

  private static final String COURSE = "saalebogen-medien-6a";
  private static final String M03 = COURSE + "-m03";
  private static final String M11 = COURSE + "-m11";

  private final TestDatabase database = new TestDatabase();
  private final Beans beans = new Beans(database, new MovingClock());
  private final LineItems lineItems = beans.get(LineItems.class);

  @BeforeEach
  void seed() {
    Seeded.in(beans);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void filters_are_combined() {
    assertEquals(List.of(M03, M11), ids(null, null, null));
    assertEquals(List.of(M03, M11), ids(null, null, "module"));
    assertEquals(List.of(M11), ids(M11, null, "module"));
    assertEquals(List.of(M03), ids(null, "m03", null));
    assertEquals(List.of(), ids(M03, "m11", null));
  }

  @Test
  void a_page_begins_after_the_one_before() {
    LineItemSelection all = new LineItemSelection(null, null, null);
    assertEquals(1, lineItems.page(Tool.MODEL_SCHOOLS, COURSE, all, "", 1).size());
    List<LineItem> rest = lineItems.page(Tool.MODEL_SCHOOLS, COURSE, all, M03, 5);
    assertEquals(List.of(M11), rest.stream().map(LineItem::id).toList());
  }

  @Test
  void another_tool_sees_nothing() {
    LineItemSelection all = new LineItemSelection(null, null, null);
    assertTrue(lineItems.page("stranger", COURSE, all, "", 5).isEmpty());
    assertThrows(Failure.class, () -> lineItems.require("stranger", COURSE, M03));
    assertThrows(
        Failure.class, () -> lineItems.require(Tool.MODEL_SCHOOLS, "saalebogen-deutsch-8b", M03));
  }

  @Test
  void a_launch_names_a_line_item_only_if_there_is_exactly_one() {
    assertEquals(M03, lineItems.onlyOneOf(M03).map(LineItem::id).orElse(""));
    assertTrue(lineItems.onlyOneOf(COURSE + "-open").isEmpty());
    LineItemForm second = LineItemForm.ofModule(M03, "Zweite Spalte", "m03");
    lineItems.add(new LineItem(lineItems.newId(), Tool.MODEL_SCHOOLS, COURSE, second));
    assertTrue(lineItems.onlyOneOf(M03).isEmpty());
  }

  @Test
  void a_line_item_goes_with_its_grades() {
    LineItem item = lineItems.requireLocked(Tool.MODEL_SCHOOLS, COURSE, M03);
    Grades grades = beans.get(Grades.class);
    grades.take(item, "saalebogen-6a-01", score());
    assertEquals(1, grades.results(M03, null, "", 5).size());
    assertEquals(0, grades.results(M03, "saalebogen-6a-02", "", 5).size());
    lineItems.remove(item);
    assertTrue(grades.of(COURSE).isEmpty());
  }

  @Test
  void label_and_maximum_are_required() {
    assertInvalid("{\"scoreMaximum\":1}", "label-missing");
    assertInvalid("{\"label\":\" \",\"scoreMaximum\":1}", "label-missing");
    assertInvalid("{\"label\":\"x\"}", "scoreMaximum-missing");
    assertInvalid("{\"label\":\"x\",\"scoreMaximum\":0}", "scoreMaximum-invalid");
    assertInvalid(
        "{\"label\":\"x\",\"scoreMaximum\":1,\"endDateTime\":\"now\"}", "endDateTime-invalid");
  }

  @Test
  void everything_a_tool_sends_comes_back() {
    String json =
        "{\"id\":\"u\",\"label\":\"x\",\"scoreMaximum\":2.5,\"resourceLinkId\":\"l\",\"resourceId\":\"r\","
            + "\"tag\":\"t\",\"startDateTime\":\"2026-11-01T00:00:00Z\",\"gradesReleased\":false}";
    assertEquals(json, LineItemForm.parse(json).json("u").build().toString());
  }

  private static void assertInvalid(String json, String code) {
    assertEquals(code, assertThrows(Failure.class, () -> LineItemForm.parse(json)).code(), json);
  }

  private List<String> ids(@Nullable String link, @Nullable String resource, @Nullable String tag) {
    LineItemSelection wanted = new LineItemSelection(link, resource, tag);
    return lineItems.page(Tool.MODEL_SCHOOLS, COURSE, wanted, "", 5).stream()
        .map(LineItem::id)
        .toList();
  }

  private static Score score() {
    return Score.parse(
        """
        {"userId":"u","timestamp":"2026-11-23T08:00:00Z","activityProgress":"Completed",
         "gradingProgress":"FullyGraded","scoreGiven":1,"scoreMaximum":2}
        """);
  }
}
