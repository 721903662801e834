package org.modelschools.lti.player;

import java.util.List;
import java.util.Optional;
import org.modelschools.core.learning.Attempt;

/**
 * Where one stands in a module.
 *
 * @param title the module's title
 * @param minutes how long it takes, estimated
 * @param canDo what one can do afterwards
 * @param steps its steps
 * @param done how many of them are done
 * @param begun whether an attempt is running
 * @param completed whether the last attempt has been handed in
 * @param preview whether nothing counts
 * @param reading how it may be read
 * @param base the path of the player
 */
public record OverviewPage(
    String title,
    int minutes,
    List<String> canDo,
    List<Step> steps,
    int done,
    boolean begun,
    boolean completed,
    boolean preview,
    ReadingChoice reading,
    String base) {

  static OverviewPage of(Visit visit) {
    Optional<Attempt> attempt = visit.attempt();
    List<Step> steps = visit.steps(Optional.empty());
    return new OverviewPage(
        visit.content().title(),
        visit.content().minutes(),
        visit.content().canDo(),
        steps,
        (int) steps.stream().filter(Step::done).count(),
        attempt.filter(a -> !a.isCompleted()).isPresent(),
        attempt.filter(Attempt::isCompleted).isPresent(),
        visit.isPreview(),
        visit.reading(),
        visit.base());
  }

  /** Whether everything is done and only the handing in is missing. */
  public boolean ready() {
    return begun && done == steps.size();
  }
}
