package org.modelschools.core.learning.activity.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

class HotspotsTest {

  private static final Markdown WORDS = Markdown.of("words");
  private static final Hotspots HOTSPOTS =
      new Hotspots(
          new Activity.About(new ActivityKey("01-x"), "Title", 1, List.of()),
          WORDS,
          "x.svg",
          "What it shows",
          List.of(spot("a", true), spot("b", true), spot("c", false), spot("d", false)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a b     | RIGHT   | 1    | -",
        "a       | PARTLY  | 0.75 | -",
        "a c     | PARTLY  | 0.5  | -",
        "c d     | WRONG   | 0    | -",
        "a b c d | WRONG   | 0    | -",
        "-       | REFUSED | 0    | NOTHING_CHOSEN",
        "a a     | REFUSED | 0    | CHOSEN_TWICE",
        "a z     | REFUSED | 0    | UNKNOWN_CHOICE"
      })
  void places_score_as_a_multiple_choice(
      @Nullable String chosen, Scored.State state, double points, @Nullable Refusal refusal) {
    Answer answer = chosen == null ? Answer.NONE : Answer.of("spot", chosen.split(" "));
    Scored scored = HOTSPOTS.score(answer);
    assertEquals(state, scored.state());
    assertEquals(points, scored.points());
    assertEquals(Optional.ofNullable(refusal), scored.refusal());
  }

  @Test
  void what_is_said_does_not_give_away_the_other_places() {
    assertEquals(
        List.of("c"),
        HOTSPOTS.score(Answer.of("spot", "c")).parts().stream().map(Part::id).toList());
  }

  @Test
  void the_shape_tells_what_is_right_and_where() {
    assertEquals(
        "hotspots: a* b* c d / x.svg 1.0,2.0,3.5,4.0 1.0,2.0,3.5,4.0 1.0,2.0,3.5,4.0"
            + " 1.0,2.0,3.5,4.0",
        HOTSPOTS.shape());
  }

  private static Hotspots.Spot spot(String id, boolean correct) {
    return new Hotspots.Spot(
        new Option(id, WORDS, correct, WORDS), new Hotspots.Area(1, 2, 3.5, 4));
  }
}
