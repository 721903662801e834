package org.modelschools.lti.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.SelfCheck;
import org.modelschools.core.learning.content.ModuleContent;

/**
 * What somebody says of oneself after a module, or before it when that is all there is.
 *
 * @param module the module's title
 * @param statements what it is about
 */
public record SelfView(String module, List<Statement> statements) {

  /**
   * One of them.
   *
   * @param text completes "I can …"
   * @param level the level's code
   */
  public record Statement(String text, String level) {}

  /** The last words on each module, by its key. */
  static List<SelfView> of(
      List<Attempt> attempts, Function<Attempt, Edition> editions, java.util.Locale locale) {
    Map<String, SelfView> views = new TreeMap<>();
    for (Attempt attempt : attempts) {
      Edition edition = editions.apply(attempt);
      of(edition.content(locale), key -> done(attempt, key))
          .ifPresent(view -> views.put(edition.key().value(), view));
    }
    return List.copyOf(views.values());
  }

  /** What the answers to a module say; empty if no self-check was answered. */
  static Optional<SelfView> of(ModuleContent module, Function<ActivityKey, Answer> answers) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < module.canDo().size(); i++) {
      int number = i;
      Stream.of(SelfCheck.When.AFTER, SelfCheck.When.BEFORE)
          .flatMap(when -> checks(module, when))
          .flatMap(check -> check.level(answers.apply(check.key()), number).stream())
          .findFirst()
          .ifPresent(level -> statements.add(new Statement(text(module, number), level.code())));
    }
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new SelfView(module.title(), statements));
  }

  private static String text(ModuleContent module, int number) {
    return module.canDo().get(number);
  }

  private static Stream<SelfCheck> checks(ModuleContent module, SelfCheck.When when) {
    return module.activities().stream()
        .filter(SelfCheck.class::isInstance)
        .map(SelfCheck.class::cast)
        .filter(check -> check.when() == when);
  }

  private static Answer done(Attempt attempt, ActivityKey key) {
    return attempt
        .findResponse(key)
        .filter(Response::isDone)
        .map(Response::answer)
        .orElse(Answer.NONE);
  }
}
