package org.modelschools.core.learning.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.choice.MultipleChoice;
import org.modelschools.core.learning.activity.choice.Option;
import org.modelschools.core.learning.activity.choice.SingleChoice;
import org.modelschools.core.learning.activity.order.Matching;
import org.modelschools.core.learning.activity.order.Ordering;
import org.modelschools.core.learning.activity.writing.FreeText;
import org.modelschools.core.learning.activity.writing.Reflection;

class ScoringTest {

  private static final Markdown WORDS = Markdown.of("words");
  private static final Shuffle SHUFFLE = Shuffle.of(7, new ActivityKey("01-x"));

  private static final SingleChoice ONE =
      new SingleChoice(about(), WORDS, List.of(option("a", false), option("b", true)));
  private static final MultipleChoice SOME =
      new MultipleChoice(
          about(),
          WORDS,
          List.of(option("a", true), option("b", true), option("c", false), option("d", false)));
  private static final Ordering ORDER =
      new Ordering(
          about(),
          WORDS,
          List.of(item("a"), item("b"), item("c"), item("d"), item("e")),
          new Feedback(Markdown.of("yes"), Markdown.of("no")));
  private static final Matching PAIRS =
      new Matching(
          about(),
          WORDS,
          List.of(pair("a"), pair("b"), pair("c")),
          List.of(new Matching.Distractor("x", "right of none")));
  private static final Reflection REFLECTION = new Reflection(about(), WORDS, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "b   | RIGHT   | 1 | -",
        "a   | WRONG   | 0 | -",
        "-   | REFUSED | 0 | NOTHING_CHOSEN",
        "a b | REFUSED | 0 | CHOSEN_TWICE",
        "b b | REFUSED | 0 | CHOSEN_TWICE",
        "z   | REFUSED | 0 | UNKNOWN_CHOICE",
        "b z | REFUSED | 0 | UNKNOWN_CHOICE",
        "B   | REFUSED | 0 | UNKNOWN_CHOICE"
      })
  void a_single_choice(
      @Nullable String chosen, Scored.State state, double points, @Nullable Refusal refusal) {
    check(ONE.score(ids(SingleChoice.FIELD, chosen)), state, points, refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a b     | RIGHT   | 1    | -",
        "b a     | RIGHT   | 1    | -",
        "a       | PARTLY  | 0.75 | -",
        "a c     | PARTLY  | 0.5  | -",
        "c       | PARTLY  | 0.25 | -",
        "a b c   | PARTLY  | 0.75 | -",
        "c d     | WRONG   | 0    | -",
        "a b c d | WRONG   | 0    | -",
        "-       | REFUSED | 0    | NOTHING_CHOSEN",
        "a a     | REFUSED | 0    | CHOSEN_TWICE",
        "a z     | REFUSED | 0    | UNKNOWN_CHOICE"
      })
  void a_multiple_choice(
      @Nullable String ticked, Scored.State state, double points, @Nullable Refusal refusal) {
    check(SOME.score(ids(MultipleChoice.FIELD, ticked)), state, points, refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a b c d e   | RIGHT   | 1    | -",
        "b c d e a   | PARTLY  | 0.75 | -",
        "b a c d e   | PARTLY  | 0.75 | -",
        "e a b c d   | PARTLY  | 0.75 | -",
        "c a d b e   | PARTLY  | 0.5  | -",
        "e d c b a   | WRONG   | 0    | -",
        "-           | REFUSED | 0    | NOTHING_CHOSEN",
        "a b c d     | REFUSED | 0    | INCOMPLETE",
        "a b c d d   | REFUSED | 0    | CHOSEN_TWICE",
        "a b c d e e | REFUSED | 0    | CHOSEN_TWICE",
        "a b c d z   | REFUSED | 0    | UNKNOWN_CHOICE"
      })
  void an_ordering(
      @Nullable String order, Scored.State state, double points, @Nullable Refusal refusal) {
    check(ORDER.score(ids(Ordering.FIELD, order)), state, points, refusal);
  }

  @Test
  void an_ordering_tells_which_items_can_stay() {
    Scored scored = ORDER.score(ids(Ordering.FIELD, "b c d e a"));
    assertEquals(
        List.of("b", "c", "d", "e"),
        scored.parts().stream().filter(Part::right).map(Part::id).toList());
    assertEquals(Optional.of(Markdown.of("no")), scored.feedback());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a=a b=b c=c | RIGHT   | 1 | -",
        "a=a b=c c=b | PARTLY  | 0.3333333333333333 | -",
        "a=a b=a c=a | PARTLY  | 0.3333333333333333 | -",
        "a=a b= c=c  | PARTLY  | 0.6666666666666666 | -",
        "b=x         | WRONG   | 0 | -",
        "-           | REFUSED | 0 | NOTHING_CHOSEN",
        "a= b= c=    | REFUSED | 0 | NOTHING_CHOSEN",
        "a=a a=b     | REFUSED | 0 | CHOSEN_TWICE",
        "z=a         | REFUSED | 0 | NOTHING_CHOSEN"
      })
  void a_matching(
      @Nullable String pairs, Scored.State state, double points, @Nullable Refusal refusal) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String pair : pairs == null ? List.<String>of() : List.of(pairs.split(" "))) {
      String side = pair.substring(2);
      fields
          .computeIfAbsent("pair." + pair.charAt(0), name -> new ArrayList<>())
          .add(side.isEmpty() ? "" : token(side));
    }
    check(PAIRS.score(new Answer(fields)), state, points, refusal);
  }

  @Test
  void a_matching_refuses_ids_where_it_gave_tokens() {
    check(PAIRS.score(Answer.of("pair.a", "a")), Scored.State.REFUSED, 0, Refusal.UNKNOWN_CHOICE);
  }

  @Test
  void a_reflection_is_done_when_something_was_written() {
    assertEquals(Scored.State.DONE, REFLECTION.score(Answer.of("text", "Ich …")).state());
    assertEquals(
        Optional.of(Refusal.NOTHING_WRITTEN),
        REFLECTION.score(Answer.of("text", " \r\n\u0000 ")).refusal());
    assertEquals(Scored.State.DONE, REFLECTION.score(Answer.of("text", "x".repeat(4000))).state());
    assertEquals(
        Optional.of(Refusal.TOO_LONG),
        REFLECTION.score(Answer.of("text", "x".repeat(4001))).refusal());
  }

  @Test
  void line_ends_count_as_the_text_area_counts_them() {
    String text = "x\r\n".repeat(2000);
    Answer answer = Answer.of("text", text);
    assertEquals(Scored.State.DONE, REFLECTION.score(answer).state());
    assertEquals("x\n".repeat(2000), FreeText.text(REFLECTION.kept(answer)));
  }

  @Test
  void foreign_fields_are_not_kept() {
    Answer sent = new Answer(Map.of("option", List.of("b"), "junk", List.of("x".repeat(9999))));
    assertEquals(Answer.of("option", "b"), ONE.kept(sent));
  }

  @Test
  void what_is_said_does_not_give_away_what_was_not_chosen() {
    assertEquals(
        List.of("a"), ONE.score(Answer.of("option", "a")).parts().stream().map(Part::id).toList());
    assertEquals(1, SOME.score(Answer.of("option", "c")).parts().size());
    assertEquals(4, SOME.score(Answer.of("option", "a", "b")).parts().size());
  }

  @Test
  void a_shuffle_stays_the_same_for_an_attempt_and_differs_between_attempts() {
    List<String> first = shown(7);
    assertEquals(first, shown(7));
    assertTrue(
        LongStream.range(0, 20).mapToObj(ScoringTest::shown).distinct().count() > 10, "by chance");
  }

  @Test
  void a_shuffle_never_shows_the_right_order() {
    List<Ordering.Item> items = List.of(item("a"), item("b"), item("c"));
    List<String> right = List.of("a", "b", "c");
    Ordering small = new Ordering(about(), WORDS, items, ORDER.feedback());
    for (long attempt = 0; attempt < 200; attempt++) {
      Shuffle shuffle = Shuffle.of(attempt, small.key());
      assertNotEquals(right, idsOf(small.shown(Answer.NONE, shuffle)));
    }
  }

  @Test
  void an_ordering_is_shown_as_answered_unless_the_answer_is_forged() {
    Answer answer = ids(Ordering.FIELD, "e d c b a");
    assertEquals(List.of("e", "d", "c", "b", "a"), idsOf(ORDER.shown(answer, SHUFFLE)));
    Answer forged = ids(Ordering.FIELD, "e e e e e");
    assertEquals(shown(7), idsOf(ORDER.shown(forged, Shuffle.of(7, ORDER.key()))));
  }

  @Test
  void right_sides_are_offered_once_each_and_without_their_ids() {
    List<Matching.Side> sides = PAIRS.sides(SHUFFLE);
    assertEquals(
        Set.of("right of a", "right of b", "right of c", "right of none"),
        new TreeSet<>(sides.stream().map(Matching.Side::text).toList()));
    assertTrue(sides.stream().allMatch(side -> side.token().matches("[0-9a-f]{12}")));
  }

  @Test
  void no_garbage_makes_scoring_throw() {
    List<String> garbage =
        List.of("", " ", "\u0000", "../../etc/passwd", "' OR 1=1", "💥".repeat(3000), "pair.a");
    List<Activity> all = List.of(ONE, SOME, ORDER, PAIRS, REFLECTION, new Text(about(), WORDS));
    for (Activity activity : all) {
      for (String field : List.of("option", "item", "text", "pair.a", "pair.", "")) {
        IntStream.range(0, garbage.size())
            .mapToObj(
                i -> Answer.of(field, garbage.subList(i, garbage.size()).toArray(String[]::new)))
            .map(activity::score)
            .forEach(scored -> assertTrue(scored.points() == 0));
      }
      assertTrue(activity.score(new Answer(Map.of("option", List.of()))).points() == 0);
      List<String> flood = Collections.nCopies(100_000, "a");
      assertTrue(activity.score(new Answer(Map.of("item", flood, "option", flood))).points() == 0);
    }
  }

  @Test
  void an_answer_reads_the_same_after_a_round_trip_through_json() {
    Answer answer = new Answer(Map.of("pair.a", List.of("x"), "text", List.of("„ü\"\n💡", "")));
    assertEquals(answer, Answer.ofJson(answer.toJson()));
  }

  private static void check(
      Scored scored, Scored.State state, double points, @Nullable Refusal refusal) {
    assertEquals(state, scored.state());
    assertEquals(points, scored.points());
    assertEquals(Optional.ofNullable(refusal), scored.refusal());
  }

  private static List<String> shown(long attempt) {
    return idsOf(ORDER.shown(Answer.NONE, Shuffle.of(attempt, ORDER.key())));
  }

  private static List<String> idsOf(List<Ordering.Item> items) {
    return items.stream().map(Ordering.Item::id).toList();
  }

  private static Answer ids(String field, @Nullable String ids) {
    return ids == null ? Answer.NONE : Answer.of(field, ids.split(" "));
  }

  /** The token of a right side, found as a pupil finds it: by its text. */
  private static String token(String id) {
    String text = id.equals("x") ? "right of none" : "right of " + id;
    return PAIRS.sides(SHUFFLE).stream()
        .filter(side -> side.text().equals(text))
        .findFirst()
        .orElseThrow()
        .token();
  }

  private static Activity.About about() {
    return new Activity.About(new ActivityKey("01-x"), "Title", 1, List.of());
  }

  private static Option option(String id, boolean correct) {
    return new Option(id, WORDS, correct, WORDS);
  }

  private static Ordering.Item item(String id) {
    return new Ordering.Item(id, WORDS, WORDS);
  }

  private static Matching.Pair pair(String id) {
    return new Matching.Pair(id, WORDS, "right of " + id, WORDS);
  }
}
