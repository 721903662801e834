package org.modelschools.core.competency.exchange.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.competency.Framework;

/** All frameworks that the municipality brought. */
@ApplicationScoped
@Transactional
public class ImportedFrameworks {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** All of them, by key. */
  public List<Framework> all() {
    return entities
        .createQuery("SELECT f FROM ImportedFramework f ORDER BY f.key", ImportedFramework.class)
        .getResultStream()
        .map(ImportedFramework::framework)
        .toList();
  }

  /** The one of that key. */
  public Optional<Framework> find(String key) {
    return Optional.ofNullable(entities.find(ImportedFramework.class, key))
        .map(ImportedFramework::framework);
  }

  /** Lays what comes over what there is. */
  public Revision take(Framework coming) {
    ImportedFramework known =
        entities.find(
            ImportedFramework.class, coming.about().key(), LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      entities.persist(new ImportedFramework(coming));
      return Revision.of(Optional.empty(), coming);
    }
    Revision revision = Revision.of(Optional.of(known.framework()), coming);
    known.become(revision.framework());
    return revision;
  }
}
