package org.modelschools.core.learning.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.writing.Product;
import org.modelschools.core.learning.activity.writing.Writing;

/** The kinds without points. */
class DeedsTest {

  private static final Markdown WORDS = Markdown.of("words");
  private static final Activity.About ABOUT =
      new Activity.About(new ActivityKey("01-x"), "Title", 1, List.of());
  private static final Task TASK =
      new Task(ABOUT, WORDS, List.of(new Task.Step("a", WORDS), new Task.Step("b", WORDS)));
  private static final SelfCheck CHECK =
      new SelfCheck(ABOUT, WORDS, SelfCheck.When.BEFORE, List.of("one", "two"));
  private static final Product PRODUCT =
      new Product(
          ABOUT,
          WORDS,
          List.of(
              new Product.Field("a", "A", Optional.empty(), true),
              new Product.Field("b", "B", Optional.of("hint"), false)),
          List.of());
  private static final Writing WRITING = new Writing(ABOUT, WORDS, List.of(), List.of("c"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a b | -",
        "b a | -",
        "a   | INCOMPLETE",
        "-   | NOTHING_CHOSEN",
        "a a | CHOSEN_TWICE",
        "a z | UNKNOWN_CHOICE"
      })
  void a_task(@Nullable String ticked, @Nullable Refusal refusal) {
    Answer answer = ticked == null ? Answer.NONE : Answer.of("step", ticked.split(" "));
    check(TASK, answer, refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0=sure 1=not-yet          | -",
        "0=with-help 1=with-help   | -",
        "0=sure 1=sure 7=hack      | -",
        "0=sure                    | INCOMPLETE",
        "-                         | NOTHING_CHOSEN",
        "0=SURE 1=sure             | UNKNOWN_CHOICE",
        "0=maybe 1=sure            | UNKNOWN_CHOICE"
      })
  void a_self_check(@Nullable String levels, @Nullable Refusal refusal) {
    check(CHECK, answer("level.", levels), refusal);
  }

  @Test
  void a_self_check_takes_one_level_for_each_statement() {
    check(CHECK, Answer.of("level.0", "sure", "not-yet"), Refusal.CHOSEN_TWICE);
    assertEquals(
        Optional.of(SelfCheck.Level.WITH_HELP), CHECK.level(Answer.of("level.1", "with-help"), 1));
    assertEquals(Optional.empty(), CHECK.level(Answer.of("level.1", "forged"), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a=x b=y | -",
        "a=x     | -",
        "b=y     | INCOMPLETE",
        "a= b=y  | INCOMPLETE",
        "a= b=   | NOTHING_WRITTEN",
        "z=x     | NOTHING_WRITTEN",
        "-       | NOTHING_WRITTEN"
      })
  void a_product(@Nullable String written, @Nullable Refusal refusal) {
    check(PRODUCT, answer("field.", written), refusal);
  }

  @Test
  void a_product_keeps_its_own_fields_only_and_no_control_characters() {
    check(PRODUCT, Answer.of("field.a", "x".repeat(1000)), null);
    check(PRODUCT, Answer.of("field.a", "x".repeat(1001)), Refusal.TOO_LONG);
    Answer sent =
        new Answer(Map.of("field.a", List.of("eins\r\nzwei\u0000"), "junk", List.of("x")));
    assertEquals(
        new Answer(Map.of("field.a", List.of("eins\nzwei"), "field.b", List.of(""))),
        PRODUCT.kept(sent));
  }

  @Test
  void a_writing_is_done_when_something_was_written() {
    check(WRITING, Answer.of("text", "Liebe Mia"), null);
    check(WRITING, Answer.of("text", " \n"), Refusal.NOTHING_WRITTEN);
    check(WRITING, Answer.of("text", "x".repeat(4001)), Refusal.TOO_LONG);
  }

  @Test
  void none_of_them_gives_points() {
    List<Activity> all = List.of(TASK, CHECK, PRODUCT, WRITING);
    assertEquals(List.of(0, 0, 0, 0), all.stream().map(Activity::maxPoints).toList());
    assertEquals(
        List.of("task: a b", "self-check: before", "product: a* b", "writing"),
        all.stream().map(Activity::shape).toList());
  }

  private static Answer answer(String prefix, @Nullable String values) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String each : values == null ? List.<String>of() : List.of(values.split(" "))) {
      fields.put(prefix + each.charAt(0), List.of(each.substring(2)));
    }
    return new Answer(fields);
  }

  private static void check(Activity activity, Answer answer, @Nullable Refusal refusal) {
    Scored scored = activity.score(answer);
    assertEquals(Optional.ofNullable(refusal), scored.refusal());
    assertEquals(refusal == null ? Scored.State.DONE : Scored.State.REFUSED, scored.state());
    assertEquals(0, scored.points());
  }
}
