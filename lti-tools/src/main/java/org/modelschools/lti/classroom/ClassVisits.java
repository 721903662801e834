package org.modelschools.lti.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;

/**
 * Finds what a request to the classroom is about; who does not teach finds nothing. In transactions
 * of its own, for the reason that {@link org.modelschools.core.platform.service.Patience} gives.
 */
@ApplicationScoped
@Transactional
public class ClassVisits {

  @Inject LaunchSessions sessions;
  @Inject Courses courses;
  @Inject LearningModules modules;
  @Inject Languages languages;
  @Inject Addresses addresses;

  /** The launch session, or {@link NotFound} when it is not a teacher's. */
  LaunchSession teaching(String launch) {
    return sessions.requireTeacher(launch);
  }

  /** The visit, or {@link NotFound} when nothing is placed on the link. */
  public ClassVisit require(String launch) {
    return find(teaching(launch)).orElseThrow(() -> new NotFound("module on the link"));
  }

  /** The visit; empty when nothing is placed on the link yet, or there is no link. */
  Optional<ClassVisit> find(LaunchSession session) {
    return session.resourceLinkId().map(courses::requireLink).flatMap(link -> at(session, link));
  }

  private Optional<ClassVisit> at(LaunchSession session, ResourceLink link) {
    return link.moduleKey()
        .map(ModuleKey::new)
        .flatMap(modules::findByKey)
        .map(
            edition ->
                new ClassVisit(
                    session,
                    link,
                    edition,
                    languages.messages(),
                    base(session),
                    edition.module().illustrations(addresses.path(session.base() + "/pictures/"))));
  }

  /** The path of the classroom in that visit. */
  String base(LaunchSession session) {
    return addresses.path(session.base() + "/classroom");
  }
}
