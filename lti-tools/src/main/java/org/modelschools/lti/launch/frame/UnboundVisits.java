package org.modelschools.lti.launch.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.VisitAddress;

/** All visits that nothing binds to a browser yet; each is bound once, under its row's lock. */
@ApplicationScoped
@Transactional
public class UnboundVisits {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Clock clock;

  /** Binds a visit to the browser whose secret has that hash. */
  public LaunchSession bind(String id, String browserHash) {
    LaunchSession session = entities.find(LaunchSession.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (session == null || !session.isUnbound() || session.isOver(clock.instant())) {
      throw new LaunchRefused(Refusal.TICKET_INVALID);
    }
    session.bind(browserHash);
    return session;
  }

  /** Binds a visit to a new secret that stands in its address from now on. */
  public LaunchSession bindByAddress(String id) {
    String secret = Randomness.id();
    return bind(id, VisitAddress.hash(secret)).at(new VisitAddress(id, secret));
  }

  /** Whether that visit still waits to be bound. */
  public boolean isUnbound(String id) {
    LaunchSession session = entities.find(LaunchSession.class, id);
    return session != null && session.isUnbound();
  }
}
