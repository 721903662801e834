package org.modelschools.lti.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.modelschools.core.catalogue.Picture;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;

/** Finds what a request to the player is about; what is not this browser's is not found. */
@ApplicationScoped
public class Visits {

  @Inject LaunchSessions sessions;
  @Inject Courses courses;
  @Inject LearningModules modules;
  @Inject Attempts attempts;
  @Inject Languages languages;
  @Inject Legibility legibility;
  @Inject Addresses addresses;

  /** The visit, or {@link NotFound} when nothing is placed on the link. */
  Visit require(String launch) {
    return find(launch).orElseThrow(() -> new NotFound("module on the link"));
  }

  /** The visit; empty when nothing is placed on the link yet. */
  Optional<Visit> find(String launch) {
    LaunchSession session = sessions.require(launch);
    ResourceLink link = link(session);
    Optional<Attempt> last = lastAttempt(session, link);
    return last.map(attempt -> modules.edition(attempt.moduleVersionId()))
        .or(() -> placed(link))
        .map(edition -> visit(session, link, edition, last));
  }

  /** A picture of the module that is placed on the link, or of the version one works on. */
  Optional<Picture> findPicture(String launch, String fingerprint) {
    LaunchSession session = sessions.require(launch);
    ResourceLink link = link(session);
    return placed(link)
        .flatMap(edition -> edition.module().findPicture(fingerprint))
        .or(
            () ->
                lastAttempt(session, link)
                    .map(attempt -> modules.edition(attempt.moduleVersionId()))
                    .flatMap(edition -> edition.module().findPicture(fingerprint)));
  }

  private ResourceLink link(LaunchSession session) {
    return courses.requireLink(
        session.resourceLinkId().orElseThrow(() -> new NotFound("resource link")));
  }

  private Optional<Edition> placed(ResourceLink link) {
    return link.moduleKey().map(ModuleKey::new).flatMap(modules::findByKey);
  }

  private Optional<Attempt> lastAttempt(LaunchSession session, ResourceLink link) {
    return attempts
        .of(new Learner(session.personId(), link.id()))
        .latest()
        .flatMap(attempt -> attempts.find(attempt.id(), session.personId()));
  }

  private Visit visit(
      LaunchSession session, ResourceLink link, Edition edition, Optional<Attempt> attempt) {
    return new Visit(
        session,
        link,
        edition,
        attempt,
        languages.messages().locale(),
        legibility.isEasy(),
        legibility.isBig(),
        addresses.path(session.base() + "/player"));
  }
}
