package org.modelschools.lti.player;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.modelschools.core.catalogue.Illustration;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.lti.launch.session.LaunchSession;

/**
 * Somebody at work on the module behind a link.
 *
 * @param session the launch session
 * @param link the resource link
 * @param edition the version of the module: that of the attempt, else the one on offer
 * @param attempt the last attempt, if one was begun
 * @param locale the language of this request
 * @param easy whether easy words are asked for
 * @param big whether bigger text is asked for
 * @param base the path of the player in this visit
 */
record Visit(
    LaunchSession session,
    ResourceLink link,
    Edition edition,
    Optional<Attempt> attempt,
    Locale locale,
    boolean easy,
    boolean big,
    String base) {

  ModuleContent content() {
    return edition.content(locale, easy);
  }

  /** Finds the module's pictures as pages of this visit show them. */
  Function<String, Optional<Illustration>> pictures() {
    String visit = base.substring(0, base.indexOf(session.base()) + session.base().length());
    return edition.module().illustrations(visit + "/pictures/");
  }

  /** How an activity may be read; none for who reads what somebody else did. */
  Optional<ReadingChoice> reading(Activity activity, boolean retry) {
    boolean words = edition.module().hasEasyWords(locale, activity.key());
    return Optional.of(reading(activity.key().value(), retry, words)).filter(choice -> isOwn());
  }

  /** The same for the module as a whole. */
  ReadingChoice reading() {
    return reading("", false, edition.module().hasEasyWords(locale));
  }

  private ReadingChoice reading(String activity, boolean retry, boolean words) {
    return new ReadingChoice(base + "/reading", activity, retry, words ? easy : null, big);
  }

  Learner learner() {
    return new Learner(session.personId(), link.id());
  }

  boolean isPreview() {
    return session.role().previews();
  }

  /** Where that activity is. */
  String at(Activity activity) {
    return base + "/activities/" + activity.key();
  }

  boolean isDone(ActivityKey key) {
    return response(key).map(Response::isDone).orElse(false);
  }

  private Optional<String> remark(ActivityKey key) {
    return response(key).flatMap(Response::remark);
  }

  private Optional<Response> response(ActivityKey key) {
    return attempt.flatMap(begun -> begun.findResponse(key));
  }

  /** Whether it is one's own work, and not somebody else's that is read. */
  private boolean isOwn() {
    return attempt.filter(of -> of.learner().personId() != session.personId()).isEmpty();
  }

  /** Whether nothing can be answered: it is handed in, or somebody else's. */
  boolean isClosed() {
    return !isOwn() || attempt.filter(Attempt::isCompleted).isPresent();
  }

  /** What was answered to that activity so far. */
  Answer answer(ActivityKey key) {
    return attempt
        .flatMap(begun -> begun.findResponse(key))
        .map(Response::answer)
        .orElse(Answer.NONE);
  }

  boolean isAllDone() {
    return content().activities().stream().allMatch(activity -> isDone(activity.key()));
  }

  /** The first activity after that one that is not done, from the start again after the last. */
  Optional<Activity> nextOpen(Activity from) {
    List<Activity> all = content().activities();
    int start = all.indexOf(from);
    for (int i = 1; i <= all.size(); i++) {
      Activity candidate = all.get((start + i) % all.size());
      if (!candidate.equals(from) && !isDone(candidate.key())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The first activity that is not done; the first of all when everything is. */
  Activity firstOpen() {
    List<Activity> all = content().activities();
    return all.stream().filter(a -> !isDone(a.key())).findFirst().orElse(all.get(0));
  }

  /** The steps, for the list at the top of every page. */
  List<Step> steps(Optional<Activity> current) {
    return content().activities().stream()
        .map(
            activity ->
                new Step(
                    at(activity),
                    activity.title(),
                    activity.about().minutes(),
                    isDone(activity.key()),
                    current.filter(activity::equals).isPresent(),
                    remark(activity.key()).orElse(null)))
        .toList();
  }
}
