package org.modelschools.core.competency.exchange.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.modelschools.core.competency.Framework;

/** All frameworks that the municipality brought. */
@ApplicationScoped
@Transactional
public class ImportedFrameworks {

  /** How many documents are remembered at most. */
  private static final int REMEMBERED = 50;

  /** What documents say: reading them anew for everybody who asks would be dear. */
  private final Map<String, Framework> read = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** All of them, by key. */
  public List<Framework> all() {
    return entities
        .createQuery("SELECT f FROM ImportedFramework f ORDER BY f.key", ImportedFramework.class)
        .getResultStream()
        .map(this::read)
        .toList();
  }

  /** The one of that key. */
  public Optional<Framework> find(String key) {
    return Optional.ofNullable(entities.find(ImportedFramework.class, key)).map(this::read);
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
    Revision revision = Revision.of(Optional.of(read(known)), coming);
    known.become(revision.framework());
    return revision;
  }

  private Framework read(ImportedFramework row) {
    if (read.size() >= REMEMBERED) {
      read.clear();
    }
    return read.computeIfAbsent(row.document(), document -> row.framework());
  }
}
