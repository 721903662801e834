package org.modelschools.lti.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.SelfCheck;

class GrowthTest {

  private static final ActivityKey BEFORE = new ActivityKey("01-before");
  private static final ActivityKey AFTER = new ActivityKey("09-after");
  private static final List<Activity> BOTH =
      List.of(check(AFTER, SelfCheck.When.AFTER), check(BEFORE, SelfCheck.When.BEFORE));

  @Test
  void both_levels_stand_beside_each_statement() {
    Map<ActivityKey, Answer> answers =
        Map.of(BEFORE, levels("not-yet", "with-help"), AFTER, levels("sure", "with-help"));
    assertEquals(
        List.of(new Growth("one", "not-yet", "sure"), new Growth("two", "with-help", "with-help")),
        Growth.of(BOTH, key -> answers.getOrDefault(key, Answer.NONE)));
  }

  @Test
  void a_statement_without_both_levels_is_left_out() {
    Map<ActivityKey, Answer> answers =
        Map.of(BEFORE, levels("not-yet", "forged"), AFTER, levels("sure", "sure"));
    assertEquals(
        List.of(new Growth("one", "not-yet", "sure")),
        Growth.of(BOTH, key -> answers.getOrDefault(key, Answer.NONE)));
  }

  @Test
  void who_answered_one_end_only_or_has_only_one_sees_nothing() {
    Answer sure = levels("sure", "sure");
    assertEquals(List.of(), Growth.of(BOTH, key -> key.equals(AFTER) ? sure : Answer.NONE));
    assertEquals(List.of(), Growth.of(BOTH.subList(0, 1), key -> sure));
  }

  private static Answer levels(String one, String two) {
    return new Answer(Map.of("level.0", List.of(one), "level.1", List.of(two)));
  }

  private static SelfCheck check(ActivityKey key, SelfCheck.When when) {
    return new SelfCheck(
        new Activity.About(key, "Title", 1, List.of()),
        Markdown.of("words"),
        when,
        List.of("one", "two"));
  }
}
