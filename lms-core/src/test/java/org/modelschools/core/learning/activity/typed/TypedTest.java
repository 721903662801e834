package org.modelschools.core.learning.activity.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Feedback;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Shuffle;

class TypedTest {

  private static final Markdown WORDS = Markdown.of("words");
  private static final Feedback FEEDBACK = new Feedback(Markdown.of("yes"), Markdown.of("no"));
  private static final Activity.About ABOUT =
      new Activity.About(new ActivityKey("01-x"), "Title", 1, List.of());
  private static final Gaps GAPS =
      new Gaps(
          ABOUT,
          WORDS,
          Markdown.of("Ein {a} und {b}, dann {c}."),
          List.of(
              new Gaps.Gap("a", List.of("Suchwort", "Stich wort"), List.of(), WORDS),
              new Gaps.Gap("b", List.of("neu"), List.of("alt", "neu", "geheim"), WORDS),
              new Gaps.Gap("c", List.of("Größe"), List.of(), WORDS)));
  private static final ShortText WORD =
      new ShortText(ABOUT, WORDS, List.of("Impressum", "Wer war's?"), FEEDBACK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a=Suchwort;b=neu;c=Größe           | RIGHT   | 1                  | -",
        "a=  sUCHwort ;b=neu;c=GRÖSSE       | PARTLY  | 0.6666666666666666 | -",
        "a=stich   wort;b=neu;c=GRÖßE       | RIGHT   | 1                  | -",
        "a=Suchwort                         | PARTLY  | 0.3333333333333333 | -",
        "a=Suchwort;b=;c=                   | PARTLY  | 0.3333333333333333 | -",
        "a=Suchwort.;b=alt;c=x              | WRONG   | 0                  | -",
        "-                                  | REFUSED | 0                  | NOTHING_ENTERED",
        "a=   ;b=;c=                        | REFUSED | 0                  | NOTHING_ENTERED",
        "z=Suchwort                         | REFUSED | 0                  | NOTHING_ENTERED",
        "a=Suchwort;b=Neu                   | REFUSED | 0                  | UNKNOWN_CHOICE",
        "a=Suchwort;b=hack                  | REFUSED | 0                  | UNKNOWN_CHOICE",
        "a=Suchwort;a=Stichwort             | REFUSED | 0                  | CHOSEN_TWICE"
      })
  void gaps(@Nullable String filled, Scored.State state, double points, @Nullable Refusal refusal) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String each : filled == null ? List.<String>of() : List.of(filled.split(";"))) {
      fields
          .computeIfAbsent("gap." + each.charAt(0), name -> new ArrayList<>())
          .add(each.substring(2));
    }
    check(GAPS.score(new Answer(fields)), state, points, refusal);
  }

  @Test
  void a_gap_takes_so_many_characters() {
    assertEquals(
        Scored.State.WRONG, GAPS.score(Answer.of("gap.a", "x".repeat(Gaps.LONGEST))).state());
    assertEquals(
        Optional.of(Refusal.TOO_LONG),
        GAPS.score(Answer.of("gap.a", "x".repeat(Gaps.LONGEST + 1))).refusal());
  }

  @Test
  void it_does_not_matter_how_an_umlaut_is_stored() {
    assertEquals(Scored.State.PARTLY, GAPS.score(Answer.of("gap.c", "Gro\u0308ße")).state());
  }

  @Test
  void the_text_is_cut_where_the_gaps_are() {
    List<Gaps.Piece> pieces = GAPS.pieces(GAPS.text().html());
    assertEquals(4, pieces.size());
    assertEquals("<p>Ein ", pieces.get(0).html());
    assertEquals("b", pieces.get(1).gap().orElseThrow().id());
    assertEquals(".</p>", pieces.get(3).html());
    assertEquals("gaps: a b(3@1) c", GAPS.shape());
  }

  @Test
  void options_of_a_gap_are_offered_by_chance() {
    long orders =
        java.util.stream.LongStream.range(0, 50)
            .mapToObj(attempt -> GAPS.gaps().get(1).options(Shuffle.of(attempt, GAPS.key())))
            .distinct()
            .count();
    assertEquals(6, orders);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Impressum      | RIGHT   | -",
        "  impressum.   | RIGHT   | -",
        "IMPRESSUM!?    | RIGHT   | -",
        "wer  war's     | RIGHT   | -",
        "das Impressum  | WRONG   | -",
        "Impres sum     | WRONG   | -",
        "-              | REFUSED | NOTHING_ENTERED",
        "' ... '        | REFUSED | NOTHING_ENTERED"
      })
  void a_word(@Nullable String text, Scored.State state, @Nullable Refusal refusal) {
    Answer answer = text == null ? Answer.NONE : Answer.of("text", text);
    check(WORD.score(answer), state, state == Scored.State.RIGHT ? 1 : 0, refusal);
  }

  @Test
  void a_word_has_bounds_and_one_value() {
    assertEquals(
        Optional.of(Refusal.TOO_LONG), WORD.score(Answer.of("text", "x".repeat(101))).refusal());
    assertEquals(Scored.State.WRONG, WORD.score(Answer.of("text", "x", "Impressum")).state());
    assertEquals(Optional.of(Markdown.of("no")), WORD.score(Answer.of("text", "x")).feedback());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000                 | 1000 | 0    | RIGHT",
        "1.000                | 1000 | 0    | RIGHT",
        "1,000                | 1000 | 0    | RIGHT",
        "1 000                | 1000 | 0    | RIGHT",
        "1’000                | 1000 | 0    | RIGHT",
        "1000,0               | 1000 | 0    | RIGHT",
        "1.000,00             | 1000 | 0    | RIGHT",
        "1,000.00             | 1000 | 0    | RIGHT",
        "+1000                | 1000 | 0    | RIGHT",
        "1000 Möglichkeiten   | 1000 | 0    | RIGHT",
        "1000möglichkeiten    | 1000 | 0    | RIGHT",
        "1.000.000            | 1000000 | 0 | RIGHT",
        "10.00                | 1000 | 0    | WRONG",
        "1001                 | 1000 | 0    | WRONG",
        "1001                 | 1000 | 1    | RIGHT",
        "3,5                  | 3.5  | 0    | RIGHT",
        "3.5                  | 3.5  | 0    | RIGHT",
        ",5                   | 0.5  | 0    | RIGHT",
        "0.500                | 0.5  | 0    | RIGHT",
        "0.500                | 500  | 0    | WRONG",
        "3,52                 | 3.5  | 0.02 | RIGHT",
        "3,53                 | 3.5  | 0.02 | WRONG",
        "-4                   | -4   | 0    | RIGHT",
        "−4                   | -4   | 0    | RIGHT",
        "4                    | -4   | 0    | WRONG"
      })
  void a_number(String text, String answer, String tolerance, Scored.State state) {
    assertEquals(state, number(answer, tolerance).score(Answer.of("number", text)).state());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-            | NOTHING_ENTERED",
        "' '          | NOTHING_ENTERED",
        "viele        | NOT_A_NUMBER",
        "1e3          | NOT_A_NUMBER",
        "0x10         | NOT_A_NUMBER",
        "1/2          | NOT_A_NUMBER",
        "1.00.0       | NOT_A_NUMBER",
        "1,2,3        | NOT_A_NUMBER",
        "--4          | NOT_A_NUMBER",
        ".            | NOT_A_NUMBER",
        "12345678901234567890 | NOT_A_NUMBER",
        "Möglichkeiten | NOT_A_NUMBER"
      })
  void no_number(@Nullable String text, Refusal refusal) {
    Answer answer = text == null ? Answer.NONE : Answer.of("number", text);
    check(number("1000", "0").score(answer), Scored.State.REFUSED, 0, refusal);
  }

  @Test
  void no_length_makes_a_number_slow_or_throw() {
    for (String text : List.of("9".repeat(1_000_000), "1,".repeat(40), "\u0000", "💥".repeat(50))) {
      assertTrue(number("1", "0").score(Answer.of("number", text)).isRefused());
    }
  }

  private static NumberQuestion number(String answer, String tolerance) {
    return new NumberQuestion(
        ABOUT,
        WORDS,
        new BigDecimal(answer),
        new BigDecimal(tolerance),
        Optional.of("Möglichkeiten"),
        FEEDBACK);
  }

  private static void check(
      Scored scored, Scored.State state, double points, @Nullable Refusal refusal) {
    assertEquals(state, scored.state());
    assertEquals(points, scored.points());
    assertEquals(Optional.ofNullable(refusal), scored.refusal());
  }
}
