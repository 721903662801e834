package org.modelschools.lti.launch.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.person.Person;
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
      SELECT d.id, d.school, d.platform.version, p, c, r FROM Deployment d
      LEFT JOIN Person p ON p.pseudonym = :pseudonym
      LEFT JOIN Course c ON c.deploymentId = d.id AND c.contextHash = :context
      LEFT JOIN ResourceLink r ON r.deploymentId = d.id AND r.linkHash = :link
      WHERE d.platform.id = :platform AND d.deploymentHash = :deployment
      """;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** What the database knew before this launch. */
  record Known(
      long deploymentId,
      String school,
      long platformVersion,
      @Nullable Person person,
      @Nullable Course course,
      @Nullable ResourceLink link) {}

  /** What is known of that launch, or a refusal when its deployment is not. */
  Known require(Launch launch, Platform platform, String pseudonym) {
    List<Object[]> rows =
        entities
            .createQuery(KNOWN, Object[].class)
            .setParameter("pseudonym", pseudonym)
            .setParameter("context", hashOrNone(launch.contextId()))
            .setParameter("link", hashOrNone(launch.linkId()))
            .setParameter("platform", platform.id().value())
            .setParameter("deployment", Hash.hex(launch.deploymentId()))
            .getResultList();
    if (rows.isEmpty()) {
      throw new LaunchRefused(Refusal.DEPLOYMENT_UNKNOWN);
    }
    Object[] row = rows.get(0);
    return new Known(
        (Long) row[0],
        (String) row[1],
        (Long) row[2],
        (Person) row[3],
        (Course) row[4],
        (ResourceLink) row[5]);
  }

  private static String hashOrNone(@Nullable String id) {
    return id == null ? "" : Hash.hex(id);
  }
}
