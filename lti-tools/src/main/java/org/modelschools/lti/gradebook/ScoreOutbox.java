package org.modelschools.lti.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.Grading;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.learning.ModuleCompleted;

/** What is on its way to the platforms' gradebooks, as the rest of the tool sees it. */
@ApplicationScoped
public class ScoreOutbox {

  @Inject OutgoingScores scores;
  @Inject Courses courses;

  /**
   * How the scores of one link stand.
   *
   * @param waiting how many are still to be told; that goes on by itself
   * @param sent how many the platform has
   * @param parked how many it will not take unless somebody does something
   * @param reasons why, for those that are parked, or wait because something is wrong
   */
  public record Summary(long waiting, long sent, long parked, Map<Reason, Long> reasons) {

    /** Copies the reasons. */
    public Summary {
      reasons = Map.copyOf(reasons);
    }
  }

  /** Leaves the score in the outbox, in the transaction that completes the attempt. */
  void note(@Observes ModuleCompleted completed) {
    if (!completed.preview()) {
      scores.note(completed);
    }
  }

  /** How the scores of that resource link stand; one query. */
  public Summary summary(long resourceLink) {
    Map<OutgoingScore.State, Long> states = new EnumMap<>(OutgoingScore.State.class);
    Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    for (Object[] row : scores.counts(resourceLink)) {
      long count = (Long) row[2];
      states.merge((OutgoingScore.State) row[0], count, Long::sum);
      if (row[1] != null) {
        reasons.merge((Reason) row[1], count, Long::sum);
      }
    }
    return new Summary(
        states.getOrDefault(OutgoingScore.State.WAITING, 0L),
        states.getOrDefault(OutgoingScore.State.SENT, 0L),
        states.getOrDefault(OutgoingScore.State.PARKED, 0L),
        reasons);
  }

  /** Tries again what is parked on that resource link; gives how many. */
  public int retry(long resourceLink) {
    return scores.retry(resourceLink);
  }

  /** Lets another one of several attempts count on that link, and tells what counts then. */
  @Transactional
  public void grade(ResourceLink link, Grading grading) {
    courses.grade(link.id(), grading);
    scores.regrade(courses.requireLink(link.id()));
  }

  /** Tells everything on those links once more, also what the platform has; gives how much. */
  public int resend(List<Long> resourceLinks) {
    return scores.resend(resourceLinks);
  }
}
