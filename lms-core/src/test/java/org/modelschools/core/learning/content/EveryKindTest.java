package org.modelschools.core.learning.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Picture;
import org.modelschools.core.catalogue.Problem;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;

/** The module of the small catalogue that has an activity of every kind, pictures and variants. */
class EveryKindTest {

  private static final LearningModule MODULE =
      Catalogue.in(Path.of("src/test/resources/catalogue-small"))
          .find(new ModuleKey("m93"))
          .orElseThrow();
  private static final ActivityKey SCENE = new ActivityKey("02-szene");

  @Test
  void every_kind_is_read() {
    assertEquals(
        List.of(
            "self-check",
            "text",
            "single-choice",
            "multiple-choice",
            "ordering",
            "matching",
            "sorting",
            "gaps",
            "number",
            "short-text",
            "hotspots",
            "dilemma",
            "writing",
            "task",
            "product",
            "reflection",
            "self-check"),
        MODULE.german().activities().stream().map(Activity::kind).toList());
    assertEquals(9, MODULE.maxPoints());
  }

  @Test
  void easy_words_stand_in_where_there_are_any() {
    ModuleContent easy = MODULE.content(Locale.GERMAN, true);
    assertNotEquals(MODULE.german().find(SCENE), easy.find(SCENE));
    ActivityKey other = new ActivityKey("03-eine");
    assertEquals(MODULE.german().find(other), easy.find(other));
    assertTrue(MODULE.hasEasyWords(Locale.GERMAN, SCENE));
    assertTrue(!MODULE.hasEasyWords(Locale.GERMAN, other));
    assertEquals(MODULE.german(), MODULE.content(Locale.GERMAN, false));
  }

  @Test
  void who_reads_english_gets_english_whether_easy_words_are_asked_for_or_not() {
    assertEquals(MODULE.english(), MODULE.content(Locale.ENGLISH, true));
    assertTrue(!MODULE.hasEasyWords(Locale.ENGLISH));
    LearningModule untranslated =
        new LearningModule(MODULE.german(), null, MODULE.easy(), MODULE.pictures(), MODULE.files());
    assertEquals(MODULE.easy(), untranslated.content(Locale.ENGLISH, true));
  }

  @Test
  void pictures_are_found_by_what_they_show() {
    Picture picture = Objects.requireNonNull(MODULE.pictures().get("treffer.svg"));
    String fingerprint = picture.fingerprint();
    assertEquals("treffer.svg", MODULE.findPicture(fingerprint).orElseThrow().name());
    assertEquals(
        "/p/" + fingerprint + ".svg",
        MODULE.illustrations("/p/").apply("treffer.svg").orElseThrow().url());
    assertTrue(MODULE.illustrations("/p/").apply("nothing.svg").isEmpty());
  }

  @Test
  void the_worksheet_is_there_in_both_languages() {
    assertTrue(MODULE.german().worksheet().orElseThrow().tasks().source().contains("Kreise"));
    assertTrue(MODULE.content(Locale.ENGLISH).worksheet().isPresent());
  }

  @Test
  void a_version_reads_the_same_after_a_round_trip_through_json() {
    LearningModule again = ModuleReader.stored("m93", MODULE.files().toJson());
    assertEquals(MODULE.easy(), again.easy());
    assertEquals(MODULE.pictures(), again.pictures());
  }

  @Test
  void what_does_not_fit_together_is_named() {
    Map<String, String> files = new TreeMap<>();
    files.put("leicht/module.yaml", "key: m93");
    files.put(
        "leicht/12-dilemma.yaml",
        text("leicht/12-dilemma.yaml").replace("next: ruhe", "next: sturm"));
    files.put("en/pictures/x.svg", "<svg/>");
    files.put("extra/x.md", "x");
    files.put("pictures/Treffer.svg", "<svg/>");
    files.put("pictures/rest.svg", text("pictures/treffer.svg"));
    files.put("worksheet-solutions.md", "![x](pictures/fehlt.svg)");
    files.put("16-gedanken.yaml", text("17-nachher.yaml"));
    assertEquals(
        List.of(
            "en/pictures:1: there is no folder in this folder",
            "extra:1: a module has no folder but en, leicht and pictures",
            "module.yaml:14: 2 activities are a self-check after",
            "leicht/12-dilemma.yaml:20: scene 'ruhe': no choice of a scene above leads here",
            "leicht/module.yaml:1: the module has no activity of this name",
            "pictures/Treffer.svg:1: a picture is called name.svg in lower case",
            "worksheet-solutions.md:1: there is no picture 'pictures/fehlt.svg'",
            "pictures/rest.svg:1: no text shows this picture"),
        problems(files));
  }

  @Test
  void other_versions_have_the_same_ids_and_right_answers() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "leicht/12-dilemma.yaml",
        text("leicht/12-dilemma.yaml").replace("id: fragen", "id: frage"));
    files.put(
        "en/08-luecken.yaml", text("en/08-luecken.yaml").replace("answer: Werbung", "answer: neu"));
    files.put("en/09-zahl.yaml", text("en/09-zahl.yaml").replace("answer: 1000", "answer: 999"));
    assertEquals(3, problems(files).size());
  }

  private static String text(String name) {
    return MODULE.files().find(name).orElseThrow();
  }

  private static List<String> problems(Map<String, String> others) {
    TreeMap<String, String> files = new TreeMap<>(MODULE.files().texts());
    files.putAll(others);
    Problems problems = new Problems();
    new ModuleReader(problems, code -> true).read(new CatalogueFiles("", files));
    return problems.found().stream().map(Problem::toString).toList();
  }
}
