package org.modelschools.lti.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.SelfCheck;

/**
 * How sure somebody was of one thing before the module, and is now.
 *
 * @param statement completes "I can …"
 * @param before the level's code
 * @param after the level's code
 */
public record Growth(String statement, String before, String after) {

  /** Each statement with both levels; nothing unless both self-checks were answered. */
  static List<Growth> of(List<Activity> activities, Function<ActivityKey, Answer> answers) {
    Optional<SelfCheck> before = find(activities, SelfCheck.When.BEFORE);
    Optional<SelfCheck> after = find(activities, SelfCheck.When.AFTER);
    List<Growth> growth = new ArrayList<>();
    if (before.isPresent() && after.isPresent()) {
      for (int i = 0; i < before.get().statements().size(); i++) {
        String statement = before.get().statements().get(i);
        Optional<SelfCheck.Level> now = after.get().level(answers.apply(after.get().key()), i);
        before
            .get()
            .level(answers.apply(before.get().key()), i)
            .flatMap(then -> now.map(level -> new Growth(statement, then.code(), level.code())))
            .ifPresent(growth::add);
      }
    }
    return growth;
  }

  private static Optional<SelfCheck> find(List<Activity> activities, SelfCheck.When when) {
    return activities.stream()
        .filter(SelfCheck.class::isInstance)
        .map(SelfCheck.class::cast)
        .filter(check -> check.when() == when)
        .findFirst();
  }
}
