package org.modelschools.demo.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.modelschools.demo.setting.Secrets;

/** All sessions that are not over. */
@ApplicationScoped
public class Sessions {

  static final Duration LIFETIME = Duration.ofHours(12);

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  /** Begins a session and answers the value of its cookie. */
  public String begin(String person) {
    entityManager
        .createQuery("delete from Session s where s.expiresAt < :now")
        .setParameter("now", clock.millis())
        .executeUpdate();
    String token = Secrets.token();
    entityManager.persist(
        new Session(Secrets.fingerprint(token), person, clock.instant().plus(LIFETIME)));
    return token;
  }

  /** The session of a cookie. */
  public Optional<Session> find(String token) {
    return Optional.ofNullable(entityManager.find(Session.class, Secrets.fingerprint(token)))
        .filter(session -> !session.isOver(clock.instant()));
  }

  /** Ends a session. */
  public void end(Session session) {
    entityManager
        .createQuery("delete from Session s where s.tokenHash = :hash")
        .setParameter("hash", session.fingerprint())
        .executeUpdate();
  }
}
