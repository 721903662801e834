package org.modelschools.lti.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.activity.ActivityKey;

/** What a class did, previews left out. */
@ApplicationScoped
@Transactional
public class Proofs {

  /** A row for each pupil, link, version and activity; one without activity for who only began. */
  private static final String ON_LINKS =
      """
      SELECT a.personId, a.resourceLinkId, a.moduleVersionId, r.activity, MAX(r.bestPoints)
      FROM Attempt a LEFT JOIN a.responses r ON r.done = TRUE
      WHERE a.resourceLinkId IN :links AND a.preview = FALSE
      GROUP BY a.personId, a.resourceLinkId, a.moduleVersionId, r.activity
      """;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject LearningModules modules;

  /** What was done on these links by each pupil who began something: one query. */
  Map<Long, List<Proof>> on(Collection<Long> links) {
    Map<Long, List<Proof>> byPupil = new HashMap<>();
    if (!links.isEmpty()) {
      entities
          .createQuery(ON_LINKS, Object[].class)
          .setParameter("links", links)
          .getResultList()
          .forEach(row -> add(row, byPupil));
    }
    return byPupil;
  }

  private void add(Object[] row, Map<Long, List<Proof>> byPupil) {
    long person = (Long) row[0];
    List<Proof> own = byPupil.computeIfAbsent(person, key -> new java.util.ArrayList<>());
    if (row[3] != null) {
      Proof.of(
              person,
              (Long) row[1],
              modules.edition((Long) row[2]),
              new ActivityKey((String) row[3]),
              (Double) row[4])
          .ifPresent(own::add);
    }
  }
}
