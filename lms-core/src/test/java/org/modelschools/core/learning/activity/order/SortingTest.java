package org.modelschools.core.learning.activity.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Shuffle;

class SortingTest {

  private static final Markdown WORDS = Markdown.of("words");
  private static final Sorting SORTING =
      new Sorting(
          new Activity.About(new ActivityKey("01-x"), "Title", 1, List.of()),
          WORDS,
          List.of(new Sorting.Group("g", "G"), new Sorting.Group("h", "H")),
          List.of(item("a", "g"), item("b", "g"), item("c", "h"), item("d", "h")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a=g b=g c=h d=h     | RIGHT   | 1    | -",
        "a=g b=h c=h d=h     | PARTLY  | 0.75 | -",
        "a=g b=g c=g d=g     | PARTLY  | 0.5  | -",
        "a=g b= c= d=        | PARTLY  | 0.25 | -",
        "a=g                 | PARTLY  | 0.25 | -",
        "a=h b=h c=g d=g     | WRONG   | 0    | -",
        "a=g b=g c=h d=h z=g | RIGHT   | 1    | -",
        "-                   | REFUSED | 0    | NOTHING_CHOSEN",
        "a= b= c= d=         | REFUSED | 0    | NOTHING_CHOSEN",
        "z=g                 | REFUSED | 0    | NOTHING_CHOSEN",
        "a=g a=g             | REFUSED | 0    | CHOSEN_TWICE",
        "a=g b=x             | REFUSED | 0    | UNKNOWN_CHOICE",
        "a=a                 | REFUSED | 0    | UNKNOWN_CHOICE",
        "a=G                 | REFUSED | 0    | UNKNOWN_CHOICE"
      })
  void items_in_groups(
      @Nullable String sorted, Scored.State state, double points, @Nullable Refusal refusal) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String each : sorted == null ? List.<String>of() : List.of(sorted.split(" "))) {
      fields
          .computeIfAbsent("group." + each.charAt(0), name -> new ArrayList<>())
          .add(each.substring(2));
    }
    Scored scored = SORTING.score(new Answer(fields));
    assertEquals(state, scored.state());
    assertEquals(points, scored.points());
    assertEquals(Optional.ofNullable(refusal), scored.refusal());
  }

  @Test
  void only_what_was_put_somewhere_is_talked_about() {
    Scored scored = SORTING.score(Answer.of("group.c", "g"));
    assertEquals(List.of(new Part("c", false, Optional.of(WORDS))), scored.parts());
  }

  @Test
  void an_oversize_value_is_an_unknown_group() {
    Scored scored = SORTING.score(Answer.of("group.a", "g".repeat(1_000_000)));
    assertEquals(Optional.of(Refusal.UNKNOWN_CHOICE), scored.refusal());
  }

  @Test
  void items_are_never_shown_in_the_order_of_the_file() {
    for (long attempt = 0; attempt < 100; attempt++) {
      assertNotEquals(SORTING.items(), SORTING.shown(Shuffle.of(attempt, SORTING.key())));
    }
  }

  @Test
  void the_shape_tells_where_each_item_belongs() {
    assertEquals("sorting: g h / a=g b=g c=h d=h", SORTING.shape());
  }

  private static Sorting.Item item(String id, String group) {
    return new Sorting.Item(id, WORDS, group, WORDS);
  }
}
