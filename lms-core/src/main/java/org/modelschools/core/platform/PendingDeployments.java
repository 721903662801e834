package org.modelschools.core.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.security.Hash;

/** All deployments that wait to be assigned to a school. */
@ApplicationScoped
@Transactional
public class PendingDeployments {

  /** More than any agent wants to read; a platform that names more of them is out of order. */
  private static final long MAX_PER_PLATFORM = 100;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** Counts a refused launch; the first of a deployment makes it known. */
  public void note(PlatformId platform, String deploymentId, LocalDate day) {
    int counted =
        entities
            .createQuery(
                "UPDATE PendingDeployment d SET d.launches = d.launches + 1, d.lastOn = :day"
                    + " WHERE d.platform.id = :platform AND d.deploymentHash = :hash")
            .setParameter("day", day)
            .setParameter("platform", platform.value())
            .setParameter("hash", Hash.hex(deploymentId))
            .executeUpdate();
    if (counted == 0 && count(platform) < MAX_PER_PLATFORM) {
      Platform known = entities.getReference(Platform.class, platform.value());
      entities.persist(new PendingDeployment(known, deploymentId, day));
      entities.flush();
    }
  }

  /** All of them, oldest first. */
  public List<PendingDeployment> all() {
    return entities
        .createQuery("SELECT d FROM PendingDeployment d ORDER BY d.id", PendingDeployment.class)
        .getResultList();
  }

  /** One of that platform's, or {@link NotFound}. */
  public PendingDeployment require(PlatformId platform, long id) {
    PendingDeployment found = entities.find(PendingDeployment.class, id);
    if (found == null || !found.platform().id().equals(platform)) {
      throw new NotFound("pending deployment");
    }
    return found;
  }

  /** Takes one of that platform's out, or {@link NotFound}; its next launch makes it known anew. */
  public PendingDeployment take(PlatformId platform, long id) {
    PendingDeployment found = require(platform, id);
    entities.remove(found);
    return found;
  }

  void forget(Platform platform) {
    entities
        .createQuery("DELETE FROM PendingDeployment d WHERE d.platform.id = :platform")
        .setParameter("platform", platform.id().value())
        .executeUpdate();
  }

  private long count(PlatformId platform) {
    return entities
        .createQuery(
            "SELECT COUNT(d) FROM PendingDeployment d WHERE d.platform.id = :platform", Long.class)
        .setParameter("platform", platform.value())
        .getSingleResult();
  }
}
