package org.modelschools.lti.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.lti.launch.session.LaunchSession;

/**
 * Everybody's profile, made anew from what they did; nothing of it is stored. A person is one of a
 * platform: what was done there in any course counts, what was done on another platform is somebody
 * else's.
 */
@ApplicationScoped
@Transactional
public class Profiles {

  @Inject Attempts attempts;
  @Inject Courses courses;
  @Inject LearningModules modules;
  @Inject CatalogueInUse catalogue;

  /** What a person did, as far as it can be shown to that person. */
  record Own(Profile profile, Syllabus offered, List<Attempt> attempts) {}

  /** The profile of who came with that launch; of previews alone for who only looks. */
  Own of(LaunchSession session) {
    Syllabus offered = offered();
    List<Attempt> own = attempts.by(session.personId(), session.role().previews());
    return new Own(profile(placed(links(session), offered), own), offered, own);
  }

  /** The areas in which this attempt was the last thing missing. */
  public List<Competency> reachedBy(Attempt attempt, LaunchSession session) {
    Own own = of(session);
    List<Attempt> others =
        own.attempts().stream().filter(other -> other.id() != attempt.id()).toList();
    List<Competency> before = profile(own.profile().placed(), others).reached();
    return own.profile().reached().stream().filter(area -> !before.contains(area)).toList();
  }

  /** All modules on offer. */
  Syllabus offered() {
    return new Syllabus(framework(), modules.published());
  }

  /** Those of them that are placed on these links. */
  Syllabus placed(List<ResourceLink> links, Syllabus offered) {
    Set<String> keys =
        links.stream().flatMap(link -> link.moduleKey().stream()).collect(Collectors.toSet());
    return offered.only(keys);
  }

  /** The links of the course; the one that was launched alone, where no course is known. */
  List<ResourceLink> links(LaunchSession session) {
    Long course = session.courseId();
    return course != null
        ? courses.links(course)
        : session.resourceLinkId().map(courses::requireLink).stream().toList();
  }

  /** The competencies that everything is about. */
  Framework framework() {
    return catalogue.framework();
  }

  /** The version of the module that an attempt was begun with. */
  Edition edition(Attempt attempt) {
    return modules.edition(attempt.moduleVersionId());
  }

  private Profile profile(Syllabus placed, List<Attempt> own) {
    List<Proof> proofs =
        own.stream().flatMap(attempt -> Proof.of(attempt, edition(attempt)).stream()).toList();
    return new Profile(framework(), placed, proofs);
  }
}
