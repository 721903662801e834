package org.modelschools.lti.player;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Shuffle;

/**
 * One activity with what was answered to it.
 *
 * @param moduleTitle the module's title
 * @param activity what is to be done
 * @param answer the answer or draft so far
 * @param scored what it is worth; null while it can be answered
 * @param problem why the answer was not taken; null when nothing is wrong
 * @param steps all steps
 * @param number the number of this step, from 1
 * @param shuffle the order by chance of this attempt
 * @param completed whether nothing can be answered any more
 * @param next where it goes on; null when everything is done
 * @param here the path of this activity
 * @param base the path of the player
 */
public record ActivityPage(
    String moduleTitle,
    Activity activity,
    Answer answer,
    @Nullable Scored scored,
    @Nullable String problem,
    List<Step> steps,
    int number,
    Shuffle shuffle,
    boolean completed,
    @Nullable String next,
    String here,
    String base) {

  static ActivityPage of(Visit visit, Activity activity, boolean retry) {
    Optional<Response> response =
        visit.attempt().flatMap(attempt -> attempt.findResponse(activity.key()));
    Answer answer = response.map(Response::answer).orElse(Answer.NONE);
    boolean completed = visit.isClosed();
    boolean checked = response.filter(Response::isDone).isPresent() && (completed || !retry);
    Scored scored = checked ? activity.score(answer) : null;
    return page(visit, activity, answer, scored, null);
  }

  static ActivityPage refused(Visit visit, Activity activity, Answer answer, Scored scored) {
    String problem =
        scored.refusal().map(reason -> reason.name().toLowerCase(java.util.Locale.ROOT)).orElse("");
    return page(visit, activity, answer, null, problem.replace('_', '-'));
  }

  private static ActivityPage page(
      Visit visit,
      Activity activity,
      Answer answer,
      @Nullable Scored scored,
      @Nullable String problem) {
    List<Activity> all = visit.content().activities();
    return new ActivityPage(
        visit.content().title(),
        activity,
        answer,
        scored,
        problem,
        visit.steps(Optional.of(activity)),
        all.indexOf(activity) + 1,
        Shuffle.of(visit.attempt().map(Attempt::id).orElse(0L), activity.key()),
        visit.isClosed(),
        visit.nextOpen(activity).map(visit::at).orElse(null),
        visit.at(activity),
        visit.base());
  }

  /** Whether it was checked, so that fields are shown but cannot be changed. */
  public boolean checked() {
    return scored != null;
  }

  /** What is said to that option, item or pair, if it was checked. */
  public @Nullable Part part(String id) {
    return scored == null
        ? null
        : scored.parts().stream().filter(part -> part.id().equals(id)).findFirst().orElse(null);
  }

  /** The word for what the answer is worth: right, partly, wrong or done. */
  public String state() {
    return scored == null ? "" : scored.state().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether trying again can lead to more. */
  public boolean improvable() {
    return scored != null
        && !completed
        && activity.maxPoints() > 0
        && scored.state() != Scored.State.RIGHT;
  }

  /** What the teacher wrote under the answer. */
  public @Nullable String remark() {
    return steps.get(number - 1).remark();
  }

  /** Whether somebody else looks at it: one's own work is in the player. */
  public boolean reading() {
    return !base.endsWith("/player");
  }

  /** How many steps there are. */
  public int count() {
    return steps.size();
  }
}
