package org.modelschools.lti.launch.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.person.Person;
import org.modelschools.core.person.Pseudonyms;
import org.modelschools.core.platform.Platform;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;

/** What the database knows of the deployment, person, course and link that a launch names. */
@ApplicationScoped
public class KnownLaunches {

  /**
   * Everything that is known of a launch, in one query. Who or what is not known yet comes back as
   * null; no row at all means that the deployment is unknown.
   */
  private static final String KNOWN =
      """
      SELECT d.id, d.school, d.furtherSchools, d.platform.version, d.platform.launchedOn, p, c, r
      FROM Deployment d
      LEFT JOIN Person p ON p.pseudonym = :pseudonym
      LEFT JOIN Course c ON c.deploymentId = d.id AND c.contextHash = :context
      LEFT JOIN ResourceLink r ON r.deploymentId = d.id AND r.linkHash = :link
      WHERE d.platform.id = :platform AND d.deploymentHash = :deployment
      """;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Pseudonyms pseudonyms;
  @Inject Clock clock;

  /** What the database knew before this launch. */
  record Known(
      long deploymentId,
      String school,
      String furtherSchools,
      long platformVersion,
      @Nullable LocalDate platformLaunchedOn,
      @Nullable Person person,
      @Nullable Course course,
      @Nullable ResourceLink link) {

    /** The school that the launch names, if it is one of this deployment; else the deployment's. */
    String schoolOf(Launch launch) {
      String named = launch.school();
      if (named == null || named.equals(school)) {
        return school;
      }
      if (!List.of(furtherSchools.split(" ")).contains(named)) {
        throw new LaunchRefused(Refusal.SCHOOL_REFUSED);
      }
      return named;
    }
  }

  /** What is known of that launch; nothing when its deployment is not. */
  Optional<Known> find(Launch launch, Platform platform, String pseudonym) {
    return entities
        .createQuery(KNOWN, Object[].class)
        .setParameter("pseudonym", pseudonym)
        .setParameter("context", hashOrNone(launch.contextId()))
        .setParameter("link", hashOrNone(launch.linkId()))
        .setParameter("platform", platform.id().value())
        .setParameter("deployment", Hash.hex(launch.deploymentId()))
        .getResultStream()
        .findFirst()
        .map(KnownLaunches::known);
  }

  private static Known known(Object[] row) {
    return new Known(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        (Long) row[3],
        (LocalDate) row[4],
        (Person) row[5],
        (Course) row[6],
        (ResourceLink) row[7]);
  }

  /** The person, seen today; a new one where nobody was known. */
  Person person(@Nullable Person known, String pseudonym, Launch launch, Platform platform) {
    LocalDate today = LocalDate.now(clock);
    if (known != null) {
      known.seen(today);
      return known;
    }
    Person person =
        new Person(platform.id().value(), pseudonym, pseudonyms.seal(launch.subject()), today);
    entities.persist(person);
    return person;
  }

  /** The course with the services that the launch brings; a new one where none was known. */
  @Nullable Course course(@Nullable Course known, Launch launch, long deploymentId) {
    if (launch.contextId() == null) {
      return null;
    }
    if (known == null) {
      Course course = new Course(deploymentId, Hash.hex(launch.contextId()), launch.services());
      entities.persist(course);
      return course;
    }
    if (known.differs(launch.services())) {
      known.refresh(launch.services());
    }
    return known;
  }

  /** The link with what the launch says of it; a new one where none was known. */
  @Nullable ResourceLink link(
      @Nullable ResourceLink known, Launch launch, long deploymentId, @Nullable Long course) {
    String id = launch.linkId();
    if (id == null) {
      return null;
    }
    ResourceLink link = known;
    if (link == null) {
      link = new ResourceLink(deploymentId, Hash.hex(id), id);
      entities.persist(link);
    }
    if (link.differs(course, launch.linkTitle(), launch.services(), launch.module())) {
      link.refresh(course, launch.linkTitle(), launch.services(), launch.module());
    }
    if (!link.isAt(launch.school())) {
      link.at(launch.school());
    }
    return link;
  }

  private static String hashOrNone(@Nullable String id) {
    return id == null ? "" : Hash.hex(id);
  }
}
