package org.modelschools.lti.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.person.Pseudonyms;
import org.modelschools.lti.launch.session.LaunchBegun;
import org.modelschools.lti.launch.session.LaunchSession;

/** All requests to see somebody's work, each belonging to one visit. */
@ApplicationScoped
@Transactional
public class ReviewRequests {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Pseudonyms pseudonyms;

  void keep(@Observes LaunchBegun begun) {
    String user = begun.launch().forUser();
    if (user != null) {
      String pseudonym = pseudonyms.of(begun.platform().value(), user);
      entities.persist(new ReviewRequest(begun.session().id(), pseudonym));
    }
  }

  /** What was asked for at the beginning of that visit, or {@link NotFound}. */
  ReviewRequest require(LaunchSession session) {
    return Optional.ofNullable(entities.find(ReviewRequest.class, session.id()))
        .orElseThrow(() -> new NotFound("review request"));
  }
}
