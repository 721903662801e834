package org.modelschools.demo.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.modelschools.demo.setting.Secrets;

/** All tokens with which tools may register. */
@ApplicationScoped
public class RegistrationTokens {

  private static final Duration LIFETIME = Duration.ofHours(1);

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  /** A new one for a school; those that are over are cleared away. */
  public String issue(String school) {
    long now = clock.millis();
    entityManager
        .createQuery("delete from RegistrationToken t where t.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
    String token = Secrets.token();
    entityManager.persist(
        new RegistrationToken(Secrets.fingerprint(token), school, now + LIFETIME.toMillis()));
    return token;
  }

  /** The school of a token that may still be used. */
  public Optional<String> schoolOf(String token) {
    return Optional.ofNullable(
            entityManager.find(RegistrationToken.class, Secrets.fingerprint(token)))
        .filter(found -> !found.isOver(clock.millis()))
        .map(RegistrationToken::school);
  }

  /** Uses a token up; false when somebody was quicker. */
  public boolean consume(String token) {
    return entityManager
            .createQuery("delete from RegistrationToken t where t.tokenHash = :hash")
            .setParameter("hash", Secrets.fingerprint(token))
            .executeUpdate()
        == 1;
  }
}
