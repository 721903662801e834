package org.modelschools.core.adoption.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Who may do what only one node at a time may do. A lease ends by itself when its holder dies. */
@ApplicationScoped
@Transactional
public class Leases {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** Takes or prolongs the lease of that name; false when another holds it. */
  public boolean take(String name, String holder, Instant now, Duration duration) {
    return entities
            .createNativeQuery(
                "UPDATE lease SET holder = ?, held_until = ?"
                    + " WHERE name = ? AND (held_until < ? OR holder = ?)")
            .setParameter(1, holder)
            .setParameter(2, now.plus(duration).toEpochMilli())
            .setParameter(3, name)
            .setParameter(4, now.toEpochMilli())
            .setParameter(5, holder)
            .executeUpdate()
        == 1;
  }
}
