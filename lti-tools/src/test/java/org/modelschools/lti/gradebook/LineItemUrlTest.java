package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineItemUrlTest {

  @Test
  void the_query_stays_behind_what_is_appended() {
    LineItemUrl moodle = new LineItemUrl("https://m.example/services.php/2/lineitem?type_id=3");
    assertEquals("https://m.example/services.php/2/lineitem/scores?type_id=3", moodle.scores());
    assertEquals(
        "https://m.example/services.php/2/lineitem/results?type_id=3&user_id=a%2Fb+c",
        moodle.results("a/b c"));
  }

  @Test
  void without_a_query_one_is_begun() {
    LineItemUrl plain = new LineItemUrl("https://m.example/items/1");
    assertEquals("https://m.example/items/1/scores", plain.scores());
    assertEquals("https://m.example/items/1/results?user_id=4", plain.results("4"));
  }

  @Test
  void a_slash_at_the_end_is_not_doubled() {
    assertEquals(
        "https://m.example/items/1/scores?a=b/",
        new LineItemUrl("https://m.example/items/1/?a=b/").scores());
  }
}
