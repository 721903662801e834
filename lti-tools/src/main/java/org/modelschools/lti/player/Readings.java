package org.modelschools.lti.player;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.views.StaticTemplates;

/** A pupil's work as a teacher reads it: the pages of the player, closed. */
@ApplicationScoped
public class Readings {

  @Inject LearningModules modules;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  /** That activity with the pupil's answer; empty when there is none. */
  public Optional<JteModel> page(
      LaunchSession reader, ResourceLink link, Attempt attempt, String activity, String base) {
    Visit visit =
        new Visit(
            reader,
            link,
            modules.edition(attempt.moduleVersionId()),
            Optional.of(attempt),
            languages.messages().locale(),
            false,
            false,
            base);
    return visit
        .content()
        .find(new ActivityKey(activity))
        .filter(found -> visit.isDone(found.key()))
        .map(
            found ->
                templates.playerActivity(
                    ActivityPage.of(visit, found, false), Optional.empty(), languages.messages()));
  }
}
