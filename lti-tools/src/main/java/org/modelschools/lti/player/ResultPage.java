package org.modelschools.lti.player;

import java.math.BigDecimal;
import java.util.List;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.course.Grading;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.learning.Attempt;

/**
 * What came out.
 *
 * @param title the module's title
 * @param percent the score, from 0 to 100
 * @param points the points, rounded down to halves for people
 * @param maxPoints how many could be had
 * @param canDo what one can do now
 * @param growth how sure one was of each before, and is now; empty unless one said so
 * @param reached the areas whose goal this attempt has just reached, in the pupil's words
 * @param competencies the labels of what was trained
 * @param attribution where the labels come from
 * @param preview whether nothing counts
 * @param counts which attempt counts: {@code best}, {@code last}, {@code first}, or {@code another}
 *     where only the first one did and the teacher allowed one more
 * @param steps the steps, to look at again
 * @param reading how it is read
 * @param base the path of the player
 */
public record ResultPage(
    String title,
    int percent,
    double points,
    int maxPoints,
    List<String> canDo,
    List<Growth> growth,
    List<String> reached,
    List<String> competencies,
    String attribution,
    boolean preview,
    String counts,
    List<Step> steps,
    ReadingChoice reading,
    String base) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static ResultPage of(Visit visit, Framework framework, List<String> reached) {
    Attempt attempt = visit.attempt().orElseThrow(() -> new NotFound("attempt"));
    List<String> labels =
        visit.content().competencies().stream()
            .flatMap(code -> framework.find(code).stream())
            .map(
                (Competency competency) ->
                    competency.code() + " " + competency.label(visit.locale()))
            .toList();
    return new ResultPage(
        visit.content().title(),
        attempt.score().multiply(HUNDRED).intValue(),
        attempt.points(),
        attempt.maxPoints(),
        visit.content().canDo(),
        Growth.of(visit.content().activities(), visit::answer),
        reached,
        labels,
        framework.attribution(visit.locale()),
        visit.isPreview(),
        counts(visit.link().grading(), attempt),
        visit.steps(java.util.Optional.empty()),
        visit.reading(),
        visit.base());
  }

  private static String counts(Grading grading, Attempt attempt) {
    return grading == Grading.FIRST && attempt.isAnotherAllowed() ? "another" : grading.code();
  }
}
