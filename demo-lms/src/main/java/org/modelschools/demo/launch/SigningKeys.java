package org.modelschools.demo.launch;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The platform's keys. The newest signs until it is as old as a key may become; then there is a new
 * one, and the one before stays published so that what it signed can still be verified.
 */
@ApplicationScoped
public class SigningKeys {

  private static final int PUBLISHED = 2;

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "LMS_KEY_LIFETIME", defaultValue = "P30D")
  Duration lifetime;

  /** The key that signs now. */
  @Transactional
  public RSAKey current() {
    List<SigningKey> newest = newest();
    if (newest.isEmpty() || isOld(newest.get(0))) {
      SigningKey fresh = SigningKey.create(clock.instant());
      entityManager.persist(fresh);
      return fresh.pair();
    }
    return newest.get(0).pair();
  }

  /** The public halves of the current key and the one before. */
  @Transactional
  public JWKSet published() {
    current();
    entityManager.flush();
    return new JWKSet(newest().stream().<JWK>map(SigningKey::pair).toList()).toPublicJWKSet();
  }

  private boolean isOld(SigningKey key) {
    return !clock.instant().isBefore(key.createdAt().plus(lifetime));
  }

  private List<SigningKey> newest() {
    return entityManager
        .createQuery("select k from SigningKey k order by k.createdAt desc", SigningKey.class)
        .setMaxResults(PUBLISHED)
        .getResultList();
  }
}
