package org.modelschools.lti.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.Activity;
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
  static List<Growth> of(List<Activity> activities, Attempt attempt) {
    Optional<SelfCheck> before = find(activities, SelfCheck.When.BEFORE);
    Optional<SelfCheck> after = find(activities, SelfCheck.When.AFTER);
    List<Growth> growth = new ArrayList<>();
    if (before.isPresent() && after.isPresent()) {
      for (int i = 0; i < before.get().statements().size(); i++) {
        String statement = before.get().statements().get(i);
        Optional<SelfCheck.Level> now = level(after.get(), i, attempt);
        level(before.get(), i, attempt)
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

  private static Optional<SelfCheck.Level> level(SelfCheck check, int statement, Attempt attempt) {
    Answer answer = attempt.findResponse(check.key()).map(Response::answer).orElse(Answer.NONE);
    return check.level(answer, statement);
  }
}
