package org.modelschools.lti.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** All searches for line items that are going on: one at a time for a link, on all nodes. */
@ApplicationScoped
@Transactional
public class LineItemSearches {

  /** Longer than all calls of a search may take together. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  static final String ENSURE =
      "INSERT INTO line_item_search (resource_link_id, leased_until) VALUES (?, 0)"
          + " ON DUPLICATE KEY UPDATE resource_link_id = resource_link_id";
  static final String TAKE =
      "UPDATE line_item_search SET leased_until = ?"
          + " WHERE resource_link_id = ? AND leased_until <= ?";
  static final String RELEASE =
      "UPDATE line_item_search SET leased_until = 0"
          + " WHERE resource_link_id = ? AND leased_until = ?";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Clock clock;

  /** The right to search for a link's line item, until then. */
  record Lease(long link, Instant until) {}

  /** Empty when somebody is searching already. */
  Optional<Lease> begin(long link) {
    Instant now = clock.instant();
    Lease lease = new Lease(link, now.plus(LEASE));
    entities.createNativeQuery(ENSURE).setParameter(1, link).executeUpdate();
    int taken =
        entities
            .createNativeQuery(TAKE)
            .setParameter(1, lease.until().toEpochMilli())
            .setParameter(2, link)
            .setParameter(3, now.toEpochMilli())
            .executeUpdate();
    return taken == 1 ? Optional.of(lease) : Optional.empty();
  }

  /** Lets others search; does nothing when the lease is over and somebody else's. */
  void end(Lease lease) {
    entities
        .createNativeQuery(RELEASE)
        .setParameter(1, lease.link())
        .setParameter(2, lease.until().toEpochMilli())
        .executeUpdate();
  }
}
