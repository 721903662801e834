package org.modelschools.core.learning.activity.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
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
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.choice.Dilemma.Scene;
import org.modelschools.core.learning.activity.choice.Dilemma.Way;

class DilemmaTest {

  private static final Markdown WORDS = Markdown.of("words");
  private static final Dilemma STORY =
      new Dilemma(
          new Activity.About(new ActivityKey("01-x"), "Title", 1, List.of()),
          WORDS,
          List.of(
              new Scene("start", WORDS, List.of(way("tell", "middle"), way("hide", "bad"))),
              new Scene("middle", WORDS, List.of(way("stay", "good"), way("run", "bad"))),
              new Scene("bad", WORDS, List.of()),
              new Scene("good", WORDS, List.of())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hide            | DONE    | -              | bad",
        "tell stay       | DONE    | -              | good",
        "tell run        | DONE    | -              | bad",
        "tell            | REFUSED | UNDERWAY       | middle",
        "-               | REFUSED | NOTHING_CHOSEN | start",
        "stay            | REFUSED | UNKNOWN_CHOICE | start",
        "tell tell       | REFUSED | UNKNOWN_CHOICE | middle",
        "tell nowhere    | REFUSED | UNKNOWN_CHOICE | middle",
        "hide stay       | REFUSED | UNKNOWN_CHOICE | bad",
        "tell stay stay  | REFUSED | UNKNOWN_CHOICE | good"
      })
  void a_walk(
      @Nullable String path, Scored.State state, @Nullable Refusal refusal, String arrivedAt) {
    Answer answer = path == null ? Answer.NONE : Answer.of("path", path.split(" "));
    Scored scored = STORY.score(answer);
    List<Dilemma.Stop> stops = STORY.stops(answer);
    assertEquals(state, scored.state());
    assertEquals(0, scored.points());
    assertEquals(Optional.ofNullable(refusal), scored.refusal());
    assertEquals(arrivedAt, stops.get(stops.size() - 1).scene().id());
  }

  @Test
  void a_flood_of_decisions_is_refused() {
    Answer flood = Answer.of("path", Collections.nCopies(100_000, "tell").toArray(String[]::new));
    assertTrue(STORY.score(flood).isRefused());
  }

  @Test
  void the_shape_tells_where_each_way_leads() {
    assertEquals(
        "dilemma: start tell>middle hide>bad; middle stay>good run>bad; bad ; good ",
        STORY.shape());
    assertEquals(0, STORY.maxPoints());
  }

  private static Way way(String id, String next) {
    return new Way(id, WORDS, next);
  }
}
