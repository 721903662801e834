package org.modelschools.lti.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.core.person.Role;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;

/** Finds what a teacher's request is about; for whoever does not teach there is nothing. */
@ApplicationScoped
public class Classrooms {

  @Inject LaunchSessions sessions;
  @Inject Courses courses;
  @Inject LearningModules modules;
  @Inject Addresses addresses;

  /** The classroom of this launch, or {@link NotFound}. */
  Classroom require(String launch) {
    LaunchSession session = sessions.require(launch);
    if (session.role() != Role.TEACHER) {
      throw new NotFound("classroom of somebody who does not teach");
    }
    Optional<ResourceLink> link = session.resourceLinkId().map(courses::requireLink);
    Optional<Edition> placed =
        link.flatMap(ResourceLink::moduleKey).map(ModuleKey::new).flatMap(modules::findByKey);
    String visit = session.base();
    return new Classroom(
        link,
        placed,
        addresses.path(visit + "/classroom"),
        addresses.path(visit + "/player"),
        addresses.path(visit + "/pictures/"));
  }
}
