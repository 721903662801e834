package org.modelschools.core.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
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

  @Inject PendingDeployments pending;

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
    Platform platform = require(id);
    pending.forget(platform);
    entities.remove(platform);
  }

  /** Lets a platform frame us, and be called, at these origins beside its own. */
  public void workAt(PlatformId id, List<String> origins) {
    require(id).workAt(origins);
  }

  /** Takes no launches from that platform until it is resumed. */
  public void pause(PlatformId id) {
    require(id).pause(true);
  }

  /** Takes its launches again. */
  public void resume(PlatformId id) {
    require(id).pause(false);
  }

  /** Says of a deployment that has been waiting for it which school it is. */
  public void assign(PlatformId id, long pendingId, String school) {
    Platform platform = require(id);
    platform.deploy(pending.take(id, pendingId).deploymentId(), school);
  }

  /** Says which schools a deployment serves: its own, and others that launches may name. */
  public void serve(PlatformId id, long deployment, String school, Collection<String> further) {
    Platform platform = require(id);
    platform.deployments().stream()
        .filter(known -> known.id() == deployment)
        .findFirst()
        .orElseThrow(() -> new NotFound("deployment"))
        .serve(school, further);
  }

  /**
   * Notes the day of the first accepted launch. In SQL, because the version must stay: else every
   * launch under way would be verified anew.
   */
  public void launched(PlatformId id, LocalDate day) {
    entities
        .createNativeQuery(
            "UPDATE platform SET launched_on = ? WHERE id = ? AND launched_on IS NULL")
        .setParameter(1, Date.valueOf(day))
        .setParameter(2, id.value())
        .executeUpdate();
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
        .createQuery("SELECT p FROM Platform p ORDER BY p.createdAt, p.id", Platform.class)
        .getResultList();
  }
}
