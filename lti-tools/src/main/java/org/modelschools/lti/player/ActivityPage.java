package org.modelschools.lti.player;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.catalogue.Illustration;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.house.page.Parts;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Shuffle;
import org.modelschools.core.learning.activity.choice.Dilemma;

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
 * @param reading how it may be read; null for who reads what somebody else did
 * @param pictures finds pictures by name
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
    @Nullable ReadingChoice reading,
    Function<String, Optional<Illustration>> pictures,
    String here,
    String base) {

  static ActivityPage of(Visit visit, Activity activity, boolean retry) {
    Optional<Response> response =
        visit.attempt().flatMap(attempt -> attempt.findResponse(activity.key()));
    boolean completed = visit.isClosed();
    boolean again = retry && !completed;
    Answer answer =
        response
            .map(Response::answer)
            .filter(kept -> !(again && activity instanceof Dilemma))
            .orElse(Answer.NONE);
    Scored scored =
        Optional.of(activity.score(answer))
            .filter(worth -> !worth.isRefused() && !again)
            .filter(worth -> response.filter(Response::isDone).isPresent())
            .orElse(null);
    return page(visit, activity, answer, scored, null, again);
  }

  static ActivityPage refused(Visit visit, Activity activity, Answer answer, Scored scored) {
    String problem =
        scored.refusal().map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse("");
    return page(visit, activity, answer, null, problem.replace('_', '-'), true);
  }

  private static ActivityPage page(
      Visit visit,
      Activity activity,
      Answer answer,
      @Nullable Scored scored,
      @Nullable String problem,
      boolean retry) {
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
        visit.reading(activity, retry).orElse(null),
        visit.pictures(),
        visit.at(activity),
        visit.base());
  }

  /** Whether it was checked, so that fields are shown but cannot be changed. */
  public boolean checked() {
    return scored != null;
  }

  /** Whether what is right or wrong cannot be changed now, but only looked at. */
  public boolean locked() {
    return checked() || completed;
  }

  /** What is said to that option, item or pair, if it was checked. */
  public @Nullable Part part(String id) {
    return scored == null
        ? null
        : scored.parts().stream().filter(part -> part.id().equals(id)).findFirst().orElse(null);
  }

  /** The word for what the answer is worth: right, partly, wrong or done. */
  public String state() {
    return scored == null ? "" : scored.state().name().toLowerCase(Locale.ROOT);
  }

  /** Longer text with its pictures. */
  public Content html(Markdown text) {
    return Parts.html(text.html(pictures));
  }

  /** Text for a label or a sentence. */
  public Content line(Markdown text) {
    return Parts.html(text.inlineHtml(pictures));
  }

  /** How a part that was checked is marked. */
  public String mark(String id) {
    Part part = part(id);
    return part == null ? "" : part.right() ? "option--right" : "option--wrong";
  }

  /** Whether trying again can lead to more, or to another ending. */
  public boolean improvable() {
    boolean more = activity.maxPoints() > 0 && state().matches("partly|wrong");
    return !completed && checked() && (more || isStory());
  }

  /** Whether it is a story that can end otherwise. */
  public boolean isStory() {
    return activity instanceof Dilemma;
  }

  /** What the teacher wrote under the answer. */
  public @Nullable String remark() {
    return steps.get(number - 1).remark();
  }

  /** How many steps there are. */
  public int count() {
    return steps.size();
  }
}
