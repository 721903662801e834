package org.modelschools.core.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.core.person.Person;

/**
 * All attempts. What changes something needs a transaction. Authorization is the lookup: an attempt
 * is found only together with the person whose it is.
 */
@ApplicationScoped
public class Attempts {

  private static final String WITH_RESPONSES =
      "select a from Attempt a left join fetch a.responses"
          + " where a.id = :id and a.personId = :person";
  private static final String OF_LEARNER =
      "select a from Attempt a where a.personId = :person and a.resourceLinkId = :link"
          + " order by a.ordinal";
  private static final String OF_PERSON =
      "select a from Attempt a left join fetch a.responses"
          + " where a.personId = :person and a.preview = :preview order by a.startedAt, a.id";
  private static final String PROGRESS =
      "select a.resourceLinkId, count(distinct a.personId),"
          + " count(distinct case when a.completedAt is not null then a.personId else null end)"
          + " from Attempt a where a.preview = false and a.resourceLinkId in :links"
          + " group by a.resourceLinkId";

  @PersistenceContext(unitName = "lms")
  EntityManager entityManager;

  @Inject LearningModules modules;
  @Inject Event<ModuleStarted> started;
  @Inject Event<ModuleCompleted> completed;
  @Inject Clock clock;

  /** The attempt with its responses, to be shown; only if it is this person's. */
  public Optional<Attempt> find(long id, long person) {
    return withResponses(id, person).getResultStream().findFirst();
  }

  /**
   * The attempt with its responses as they are now, locked until the transaction ends; only if it
   * is this person's. Two statements, because one alone may see the responses as they were before
   * it waited for the lock.
   */
  public Optional<Attempt> findForUpdate(long id, long person) {
    entityManager.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE);
    return withResponses(id, person)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** All attempts of this learner, previews too. */
  public History of(Learner learner) {
    return new History(
        entityManager
            .createQuery(OF_LEARNER, Attempt.class)
            .setParameter("person", learner.personId())
            .setParameter("link", learner.resourceLinkId())
            .getResultList());
  }

  /**
   * Everything that a person did, in whatever course, with its responses and in order of time: one
   * query. Previews alone, or all but previews.
   */
  public List<Attempt> by(long person, boolean previews) {
    return entityManager
        .createQuery(OF_PERSON, Attempt.class)
        .setParameter("person", person)
        .setParameter("preview", previews)
        .getResultStream()
        .distinct()
        .toList();
  }

  /** All attempts on a resource link but previews, by person and in order of time: one query. */
  public List<Attempt> on(long resourceLink) {
    return entityManager
        .createQuery(
            "select a from Attempt a where a.resourceLinkId = :link and a.preview = false"
                + " order by a.personId, a.ordinal",
            Attempt.class)
        .setParameter("link", resourceLink)
        .getResultList();
  }

  /**
   * The running attempt of this learner, or a new one. Two clicks at once begin one attempt: the
   * second waits for the lock of the person's row and then finds what the first began.
   */
  @Transactional
  public Attempt begin(Learner learner, Edition edition, boolean preview) {
    entityManager.find(Person.class, learner.personId(), LockModeType.PESSIMISTIC_WRITE);
    History before = of(learner);
    return before
        .running()
        .orElseGet(() -> add(learner, edition, preview, before.attempts().size() + 1));
  }

  private Attempt add(Learner learner, Edition edition, boolean preview, int ordinal) {
    Instant now = clock.instant();
    Attempt attempt = new Attempt(learner, edition, preview, ordinal, now);
    entityManager.persist(attempt);
    started.fire(new ModuleStarted(attempt.id(), edition.key(), learner, preview, now));
    return attempt;
  }

  /** Completes an attempt from {@link #findForUpdate}; the second time nothing happens. */
  public void complete(Attempt attempt) {
    if (attempt.complete(clock)) {
      ModuleKey module = modules.edition(attempt.moduleVersionId()).key();
      completed.fire(
          new ModuleCompleted(
              attempt.id(),
              module,
              attempt.learner(),
              attempt.isPreview(),
              attempt.score(),
              attempt.completedAt().orElseThrow()));
    }
  }

  /**
   * Keeps what the teacher says to an answer of the learner; where it was not answered, nothing.
   */
  public void remark(Learner learner, ActivityKey activity, String text) {
    lastOf(learner)
        .flatMap(attempt -> findForUpdate(attempt.id(), learner.personId()))
        .flatMap(attempt -> attempt.findResponse(activity))
        .ifPresent(response -> response.remark(text, clock.instant()));
  }

  /** Allows the learner another attempt, if the last one is completed. */
  public void allowAnother(Learner learner) {
    lastOf(learner)
        .flatMap(attempt -> findForUpdate(attempt.id(), learner.personId()))
        .filter(Attempt::isCompleted)
        .ifPresent(Attempt::allowAnother);
  }

  private Optional<Attempt> lastOf(Learner learner) {
    return of(learner).latest();
  }

  /** How far people are, by resource link; links that nobody began are missing. One query. */
  public Map<Long, Progress> progress(Collection<Long> resourceLinks) {
    Map<Long, Progress> progress = new HashMap<>();
    if (!resourceLinks.isEmpty()) {
      entityManager
          .createQuery(PROGRESS, Object[].class)
          .setParameter("links", resourceLinks)
          .getResultList()
          .forEach(row -> progress.put((Long) row[0], new Progress((Long) row[1], (Long) row[2])));
    }
    return progress;
  }

  private TypedQuery<Attempt> withResponses(long id, long person) {
    return entityManager
        .createQuery(WITH_RESPONSES, Attempt.class)
        .setParameter("id", id)
        .setParameter("person", person);
  }
}
