package org.modelschools.lti.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Shuffle;
import org.modelschools.core.learning.activity.Text;
import org.modelschools.core.learning.activity.choice.Dilemma;
import org.modelschools.core.learning.activity.order.Matching;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.core.learning.content.LearningModule;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.lti.views.StaticTemplates;

/** The page of every kind, of the module that has one of each: open, answered, handed in. */
class EveryKindTest {

  private static final LearningModule MODULE =
      Catalogue.in(Path.of("../lms-core/src/test/resources/catalogue-small"))
          .find(new ModuleKey("m93"))
          .orElseThrow();
  private static final String CONTROLS = "input:not([type=hidden]), select, textarea";

  static Stream<Activity> activities() {
    return MODULE.german().activities().stream();
  }

  @ParameterizedTest
  @MethodSource("activities")
  void every_field_of_an_answer_stands_in_the_form(Activity activity) {
    Document page = page(activity, Answer.NONE, null, false);
    Set<String> names = new TreeSet<>(page.select("main [name]").eachAttr("name"));
    assertTrue(names.containsAll(activity.fields()), () -> activity.fields() + " in " + names);
    assertEquals(1, page.select("main form:not(.reading)[method=post]").size());
  }

  @ParameterizedTest
  @MethodSource("activities")
  void every_control_has_a_label_and_every_id_stands_once(Activity activity) {
    Document page = page(activity, Answer.NONE, null, false);
    for (Element control : page.select("main").select(CONTROLS)) {
      boolean labelled =
          control.closest("label") != null
              || !page.select("label[for=" + control.id() + "]").text().isEmpty();
      assertTrue(labelled, control::outerHtml);
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
    for (Element label : page.select("label[for]")) {
      assertTrue(page.getElementById(label.attr("for")) != null, label::outerHtml);
    }
  }

  @ParameterizedTest
  @MethodSource("activities")
  void what_was_answered_is_shown_and_talked_about(Activity activity) {
    Answer answer = answer(activity);
    Scored scored = activity.score(answer);
    assertTrue(!scored.isRefused(), () -> "refused: " + scored.refusal());
    Document page = page(activity, answer, scored, false);
    boolean leadsOn = activity instanceof Text || activity instanceof Dilemma;
    assertEquals(scored.parts().size(), page.select(".part").size());
    assertEquals(leadsOn ? 0 : 1, page.select("#feedback").size());
    assertTrue(page.select(".button-row").text().contains("Weiter"), "leads on");
    if (activity.maxPoints() > 0) {
      assertEquals("", page.select("main").select(CONTROLS).not("[disabled]").outerHtml());
    }
  }

  @ParameterizedTest
  @MethodSource("activities")
  void what_was_handed_in_is_only_looked_at(Activity activity) {
    Answer answer = answer(activity);
    Document page = page(activity, answer, activity.score(answer), true);
    assertEquals(0, page.select("main form:not(.reading) button").size());
    assertTrue(!page.select("a[href$=/result]").isEmpty(), "leads to the result");
  }

  @Test
  void a_story_keeps_the_way_taken_in_its_form() {
    Activity story = activity("12-dilemma");
    Document page = page(story, Answer.of("path", "fragen"), null, false);
    assertEquals(List.of("fragen"), page.select("input[type=hidden][name=path]").eachAttr("value"));
    assertEquals(List.of("doch", "lassen"), page.select("button[name=path]").eachAttr("value"));
    assertEquals(1, page.select(".story__past").size());
  }

  @Test
  void criteria_are_ticked_for_oneself_and_not_sent() {
    Document page = page(activity("13-text"), Answer.NONE, null, false);
    assertEquals(2, page.select(".criteria input").size());
    assertEquals(0, page.select(".criteria input[name]").size());
  }

  @Test
  void places_of_a_picture_are_labels_of_the_list() {
    Document page = page(activity("11-bild"), Answer.NONE, null, false);
    assertEquals(
        page.select(".spot input").eachAttr("id"), page.select(".area__label").eachAttr("for"));
    Element picture = page.select(".hotspots__picture img").get(0);
    assertTrue(picture.attr("src").matches("/pictures/[0-9a-f]{16}\\.svg"), picture::outerHtml);
    assertTrue(picture.attr("alt").contains("gelber Kasten"), picture::outerHtml);
    assertEquals("32.0", page.select(".area rect").attr("x"));
  }

  @Test
  void the_buttons_for_reading_come_back_to_the_same_step() {
    Document page = page(activity("02-szene"), Answer.NONE, null, false);
    assertEquals("02-szene", page.select(".reading input[name=activity]").val());
    assertEquals(List.of("plain", "big"), page.select(".reading button").eachAttr("value"));
  }

  private static Document page(
      Activity activity, Answer answer, @Nullable Scored scored, boolean completed) {
    ReadingChoice reading =
        new ReadingChoice("/reading", activity.key().value(), false, true, false);
    ActivityPage page =
        new ActivityPage(
            "Modul",
            activity,
            answer,
            scored,
            null,
            List.of(new Step("/here", activity.title(), 1, false, true, null)),
            1,
            Shuffle.of(1, activity.key()),
            completed,
            "/next",
            reading,
            MODULE.illustrations("/pictures/"),
            "/here",
            "/player");
    StringOutput html = new StringOutput();
    StaticTemplates templates = new StaticTemplates();
    templates.playerActivity(page, Optional.empty(), Messages.in(Locale.GERMAN)).render(html);
    return Jsoup.parse(html.toString());
  }

  private static Activity activity(String key) {
    return MODULE.german().find(new ActivityKey(key)).orElseThrow();
  }

  /** An answer that is taken, though not always right. */
  private static Answer answer(Activity activity) {
    Map<String, List<String>> fields = new HashMap<>();
    switch (activity.kind()) {
      case "self-check" -> activity.fields().forEach(each -> fields.put(each, List.of("sure")));
      case "single-choice" -> fields.put("option", List.of("ja"));
      case "multiple-choice" -> fields.put("option", List.of("wort", "farbe"));
      case "ordering" -> fields.put("item", List.of("frage", "lesen", "woerter"));
      case "matching" ->
          fields.put(
              "pair.anzeige",
              List.of(((Matching) activity).sides(new Shuffle("x")).get(0).token()));
      case "sorting" ->
          fields.putAll(
              Map.of("group.rabatt", List.of("werbung"), "group.zeiten", List.of("werbung")));
      case "gaps" ->
          fields.putAll(Map.of("gap.wort", List.of("stichwort"), "gap.oben", List.of("neu")));
      case "number" -> fields.put("number", List.of("1.000"));
      case "short-text" -> fields.put("text", List.of("Datenschutz"));
      case "hotspots" -> fields.put("spot", List.of("kasten", "erste"));
      case "dilemma" -> fields.put("path", List.of("fragen", "lassen"));
      case "task" -> fields.put("step", List.of("papier", "regel", "haengen"));
      case "product" ->
          fields.putAll(Map.of("field.titel", List.of("Stopp"), "field.inhalt", List.of("Hand")));
      default -> fields.put("text", List.of("Geschrieben"));
    }
    return new Answer(fields);
  }
}
