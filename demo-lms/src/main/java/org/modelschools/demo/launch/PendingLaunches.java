package org.modelschools.demo.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.modelschools.demo.launch.PendingLaunch.Hints;
import org.modelschools.demo.setting.Secrets;

/** All launches that tools have not answered yet. */
@ApplicationScoped
public class PendingLaunches {

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  Hints begin(String session, String clientId, Errand errand) {
    entityManager
        .createQuery("delete from PendingLaunch p where p.expiresAt < :now")
        .setParameter("now", clock.millis())
        .executeUpdate();
    Hints hints = new Hints(Secrets.token(), Secrets.token());
    entityManager.persist(
        new PendingLaunch(hints, session, clientId, errand, clock.instant().plus(LIFETIME)));
    return hints;
  }

  Optional<PendingLaunch> find(String messageHint) {
    String hash = Secrets.fingerprint(messageHint);
    return Optional.ofNullable(entityManager.find(PendingLaunch.class, hash))
        .filter(pending -> !pending.isOver(clock.instant()));
  }

  /** Uses the hint up; false if somebody else was faster. */
  boolean consume(String messageHint) {
    return entityManager
            .createQuery("delete from PendingLaunch p where p.messageHintHash = :hash")
            .setParameter("hash", Secrets.fingerprint(messageHint))
            .executeUpdate()
        == 1;
  }
}
