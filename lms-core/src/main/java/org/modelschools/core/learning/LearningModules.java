package org.modelschools.core.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.modelschools.core.learning.content.LearningModule;
import org.modelschools.core.learning.content.ModuleKey;

/**
 * The modules on offer, and every version that was. Versions never change, so each node reads a
 * version once and then asks the database only which one is on offer.
 */
@ApplicationScoped
public class LearningModules {

  /** One row, locked by who publishes: the nodes queue here. */
  private static final String QUEUE = "SELECT id FROM publishing FOR UPDATE";

  @PersistenceContext(unitName = "lms")
  EntityManager entityManager;

  @Inject Clock clock;

  private final Map<Long, Edition> read = new ConcurrentHashMap<>();

  /** The version of this module that is on offer now, if it is. */
  public Optional<Edition> findByKey(ModuleKey key) {
    return entityManager
        .createQuery(
            "select p.versionId from Publication p"
                + " where p.moduleKey = :key and p.versionId is not null",
            Long.class)
        .setParameter("key", key.value())
        .getResultStream()
        .findFirst()
        .map(this::edition);
  }

  /** All modules on offer, by key. */
  public List<Edition> published() {
    return entityManager
        .createQuery(
            "select p.versionId from Publication p where p.versionId is not null", Long.class)
        .getResultStream()
        .map(this::edition)
        .sorted(Comparator.comparing(edition -> edition.key().value()))
        .toList();
  }

  /**
   * The version of that id, on offer or not: what an attempt was begun with.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Edition edition(long versionId) {
    return read.computeIfAbsent(versionId, this::load);
  }

  /**
   * Offers exactly these modules. A module whose files did not change keeps its version; others are
   * withdrawn, while attempts on them go on. Any number of nodes may do this at once. Needs a
   * transaction.
   */
  public void publish(Collection<LearningModule> modules) {
    List<LearningModule> sorted =
        modules.stream().sorted(Comparator.comparing(module -> module.key().value())).toList();
    entityManager.createNativeQuery(QUEUE).getResultList();
    sorted.forEach(this::publish);
    withdrawAllBut(sorted);
  }

  private void publish(LearningModule module) {
    String key = module.key().value();
    Optional<ModuleVersion> latest = latest(key);
    ModuleVersion version =
        latest.filter(stored -> stored.holds(module)).orElseGet(() -> add(module, latest));
    Publication publication = entityManager.find(Publication.class, key);
    if (publication == null) {
      publication = new Publication(key);
      entityManager.persist(publication);
    }
    publication.offer(version);
  }

  private Optional<ModuleVersion> latest(String key) {
    return entityManager
        .createQuery(
            "select v from ModuleVersion v where v.moduleKey = :key order by v.number desc",
            ModuleVersion.class)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private ModuleVersion add(LearningModule module, Optional<ModuleVersion> latest) {
    int number = latest.map(ModuleVersion::number).orElse(0) + 1;
    ModuleVersion version = new ModuleVersion(module, number, clock.instant());
    entityManager.persist(version);
    return version;
  }

  private void withdrawAllBut(List<LearningModule> modules) {
    List<String> keys = modules.stream().map(module -> module.key().value()).toList();
    boolean none = keys.isEmpty();
    Query withdrawal =
        entityManager.createQuery(
            "update Publication p set p.versionId = null"
                + (none ? "" : " where p.moduleKey not in :keys"));
    (none ? withdrawal : withdrawal.setParameter("keys", keys)).executeUpdate();
  }

  private Edition load(long versionId) {
    ModuleVersion version = entityManager.find(ModuleVersion.class, versionId);
    if (version == null) {
      throw new IllegalArgumentException("There is no module version " + versionId);
    }
    return version.read();
  }
}
