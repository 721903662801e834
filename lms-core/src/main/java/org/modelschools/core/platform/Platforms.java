package org.modelschools.core.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.security.Hash;

/** All registered platforms. */
@ApplicationScoped
@Transactional
public class Platforms {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** Remembers a new registration. */
  public Platform add(Platform platform) {
    entities.persist(platform);
    entities.flush();
    return platform;
  }

  /** Changes a registration. */
  public Platform change(PlatformId id, Registration registration) {
    Platform platform = require(id);
    platform.change(registration);
    entities.flush();
    return platform;
  }

  /** Forgets a registration; launches from it are refused from now on. */
  public void remove(PlatformId id) {
    entities.remove(require(id));
  }

  /** The platform of that id, or {@link NotFound}. */
  public Platform require(PlatformId id) {
    return find(id).orElseThrow(() -> new NotFound("platform"));
  }

  /** The platform of that id. */
  public Optional<Platform> find(PlatformId id) {
    return Optional.ofNullable(entities.find(Platform.class, id.value()));
  }

  /** The deployment of that row. */
  public Optional<Deployment> findDeployment(long row) {
    return Optional.ofNullable(entities.find(Deployment.class, row));
  }

  /** The registration of exactly that issuer and client id. */
  public Optional<Platform> find(String issuer, String clientId) {
    return entities
        .createQuery("SELECT p FROM Platform p WHERE p.registrationHash = :hash", Platform.class)
        .setParameter("hash", Platform.registrationHash(issuer, clientId))
        .getResultStream()
        .findFirst();
  }

  /** All registrations of exactly that issuer: several where one issuer serves many schools. */
  public List<Platform> of(String issuer) {
    return entities
        .createQuery(
            "SELECT p FROM Platform p WHERE p.issuerHash = :hash ORDER BY p.id", Platform.class)
        .setParameter("hash", Hash.hex(issuer))
        .getResultList();
  }

  /** All of them, oldest first. */
  public List<Platform> all() {
    return entities
        .createQuery("SELECT p FROM Platform p ORDER BY p.id", Platform.class)
        .getResultList();
  }
}
