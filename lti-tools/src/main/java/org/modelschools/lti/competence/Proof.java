package org.modelschools.lti.competence;

import java.util.List;
import java.util.Optional;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.SelfCheck;
import org.modelschools.core.learning.activity.Text;

/**
 * One activity that somebody did. What somebody says of oneself is none.
 *
 * @param personId who
 * @param linkId where
 * @param edition the version of the module it belongs to
 * @param activity in German; its key and shape are those of all languages
 * @param points the best ones, from 0 to 1
 */
record Proof(long personId, long linkId, Edition edition, Activity activity, double points) {

  private static final double ENOUGH = 0.5;

  /** What that attempt has brought so far. */
  static List<Proof> of(Attempt attempt, Edition edition) {
    return edition.module().german().activities().stream()
        .flatMap(activity -> attempt.findResponse(activity.key()).stream())
        .filter(Response::isDone)
        .flatMap(
            done ->
                of(
                    attempt.learner().personId(),
                    attempt.learner().resourceLinkId(),
                    edition,
                    done.activity(),
                    done.bestPoints())
                    .stream())
        .toList();
  }

  /** The proof that a done activity is, if it can be any. */
  static Optional<Proof> of(
      long person, long link, Edition edition, ActivityKey activity, double points) {
    return edition
        .module()
        .german()
        .find(activity)
        .filter(Proof::proves)
        .map(done -> new Proof(person, link, edition, done, points));
  }

  /** Whether doing that activity shows anything. */
  static boolean proves(Activity activity) {
    return !(activity instanceof SelfCheck);
  }

  /** Whether an activity practises that node of the framework, or something below it. */
  static boolean practises(Activity activity, Framework framework, CompetencyCode node) {
    return activity.about().competencies().stream().anyMatch(code -> framework.holds(node, code));
  }

  /** Whether it shows something of that node, or of something below it. */
  boolean shows(Framework framework, CompetencyCode node) {
    return practises(activity, framework, node);
  }

  /** Whether there was something to do, and not only to read. */
  boolean isTask() {
    return !(activity instanceof Text);
  }

  /** Whether there was something to do, and it went well; half of the points are enough. */
  boolean isManaged() {
    return isTask() && (activity.maxPoints() == 0 || points >= ENOUGH);
  }

  /** The activity, whatever version and place. */
  String name() {
    return edition.key() + "/" + activity.key();
  }

  /** How it went: {@code read}, {@code made}, {@code right}, {@code partly} or {@code tried}. */
  String word() {
    if (!isTask()) {
      return "read";
    }
    if (activity.maxPoints() == 0) {
      return "made";
    }
    return points >= 1 ? "right" : points > 0 ? "partly" : "tried";
  }
}
