package org.modelschools.demo.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.modelschools.demo.setting.Secrets;

/** All access tokens that are still good. */
@ApplicationScoped
public class AccessTokens {

  static final Duration LIFETIME = Duration.ofHours(1);

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  String issue(String clientId, Set<Scope> scopes) {
    entityManager
        .createQuery("delete from AccessToken t where t.expiresAt < :now")
        .setParameter("now", clock.millis())
        .executeUpdate();
    String token = Secrets.token();
    entityManager.persist(
        new AccessToken(
            Secrets.fingerprint(token), clientId, scopes, clock.instant().plus(LIFETIME)));
    return token;
  }

  /** By its value. */
  public Optional<AccessToken> find(String token) {
    return Optional.ofNullable(entityManager.find(AccessToken.class, Secrets.fingerprint(token)))
        .filter(found -> !found.isOver(clock.instant()));
  }
}
