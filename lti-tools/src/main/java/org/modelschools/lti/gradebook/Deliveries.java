package org.modelschools.lti.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.core.person.Person;
import org.modelschools.core.person.Pseudonyms;
import org.modelschools.core.platform.Deployment;

/**
 * All deliveries that are to be made, claimed one by one. Rows are looked for without locks and
 * then locked by their primary key: so any number of workers pass each other, and nobody waits for
 * one longer than a short transaction.
 */
@ApplicationScoped
@Transactional
public class Deliveries {

  /** Takes the row, unless another worker has it or it is no longer due. */
  static final String CLAIM =
      "SELECT id FROM score_outbox WHERE id = ? AND state = 'WAITING'"
          + " AND next_try_at <= ? AND leased_until <= ? FOR UPDATE SKIP LOCKED";

  private static final int CANDIDATES = 16;

  /** To be told now; a platform that is paused is told nothing until it is resumed. */
  private static final String DUE =
      """
      o.state = :waiting AND o.schedule.nextTryAt <= :now AND o.schedule.leasedUntil <= :now
      AND NOT EXISTS (SELECT p FROM Platform p WHERE p.id = o.platformId AND p.paused = TRUE)
      """;

  private static final String ADDRESSES =
      """
      SELECT d, l, c, p FROM ResourceLink l
      JOIN Deployment d ON d.id = l.deploymentId
      JOIN Person p ON p.id = :person
      LEFT JOIN Course c ON c.id = l.courseId
      WHERE l.id = :link
      """;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Pseudonyms pseudonyms;
  @Inject LearningModules modules;
  @Inject Clock clock;

  /** The registrations with something to be told now, and how much. */
  Map<Long, Long> due() {
    Map<Long, Long> due = new HashMap<>();
    entities
        .createQuery(
            "SELECT o.platformId, COUNT(o) FROM OutgoingScore o WHERE "
                + DUE
                + "GROUP BY o.platformId",
            Object[].class)
        .setParameter("waiting", OutgoingScore.State.WAITING)
        .setParameter("now", now())
        .getResultList()
        .forEach(row -> due.put((Long) row[0], (Long) row[1]));
    return due;
  }

  /**
   * Leases the score of that registration that waits longest, with all that is needed to tell it.
   */
  Optional<Delivery> claim(long platform) {
    Instant now = now();
    return candidates(platform, now).stream()
        .filter(id -> isFree(id, now))
        .map(this::locked)
        .filter(Objects::nonNull)
        .flatMap(score -> lease(score, now).stream())
        .findFirst();
  }

  private List<Long> candidates(long platform, Instant now) {
    return entities
        .createQuery(
            "SELECT o.id FROM OutgoingScore o WHERE o.platformId = :platform AND "
                + DUE
                + "ORDER BY o.schedule.nextTryAt",
            Long.class)
        .setParameter("waiting", OutgoingScore.State.WAITING)
        .setParameter("platform", platform)
        .setParameter("now", now)
        .setMaxResults(CANDIDATES)
        .getResultList();
  }

  private boolean isFree(long id, Instant now) {
    return !entities
        .createNativeQuery(CLAIM)
        .setParameter(1, id)
        .setParameter(2, now.toEpochMilli())
        .setParameter(3, now.toEpochMilli())
        .getResultList()
        .isEmpty();
  }

  private Optional<Delivery> lease(OutgoingScore score, Instant now) {
    List<Object[]> addresses =
        entities
            .createQuery(ADDRESSES, Object[].class)
            .setParameter("person", score.learner().personId())
            .setParameter("link", score.learner().resourceLinkId())
            .getResultList();
    Optional<Delivery> delivery =
        addresses.stream().findFirst().flatMap(row -> delivery(score, row, now));
    if (delivery.isEmpty()) {
      score.end(OutgoingScore.State.PARKED, Reason.SENDER_GONE);
    }
    return delivery;
  }

  private Optional<Delivery> delivery(OutgoingScore score, Object[] row, Instant now) {
    ResourceLink link = (ResourceLink) row[1];
    return subject((Person) row[3])
        .map(subject -> new Score(subject, score.lease(now), score.scoreGiven()))
        .map(
            told ->
                new Delivery(
                    score.id(),
                    score.attemptId(),
                    score.leasedUntil(),
                    score.conflicts(),
                    (Deployment) row[0],
                    (Course) row[2],
                    link,
                    score.learner().personId(),
                    label(link),
                    told));
  }

  private Optional<String> subject(Person person) {
    try {
      return Optional.of(pseudonyms.subjectOf(person));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String label(ResourceLink link) {
    String module = link.moduleKey().orElse("LTI");
    return Optional.ofNullable(link.title())
        .filter(title -> !title.isBlank())
        .or(
            () ->
                modules
                    .findByKey(new ModuleKey(module))
                    .map(edition -> edition.module().german().title()))
        .orElse(module);
  }

  /** Notes what came of a delivery. */
  void settle(Delivery delivery, Outcome outcome) {
    OutgoingScore score = locked(delivery.id());
    if (score != null) {
      score.settle(delivery, outcome, now());
    }
  }

  private @Nullable OutgoingScore locked(long id) {
    return entities.find(OutgoingScore.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
