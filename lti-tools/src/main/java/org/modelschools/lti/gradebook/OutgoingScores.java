package org.modelschools.lti.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.Grading;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.History;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.learning.ModuleCompleted;
import org.modelschools.core.person.Person;
import org.modelschools.lti.gradebook.OutgoingScore.Counted;

/** All scores that are, were or will be told, one for each pupil on a link. */
@ApplicationScoped
@Transactional
public class OutgoingScores {

  private static final int AT_ONCE = 500;

  /** Parked for want of a gradebook, while a later launch has brought one. */
  private static final String SERVED =
      """
      SELECT o.id FROM OutgoingScore o
      WHERE o.state = :parked AND o.reason = :noService
      AND (EXISTS (SELECT l FROM ResourceLink l, Course c
          WHERE l.id = o.resourceLinkId AND c.id = l.courseId
          AND CONCAT(c.scopes, ' ') LIKE '%/scope/score %'
          AND (l.lineItemUrl IS NOT NULL
            OR (c.lineItemsUrl IS NOT NULL AND CONCAT(c.scopes, ' ') LIKE '%/scope/lineitem %')))
        OR EXISTS (SELECT b FROM BasicOutcome b
          WHERE b.resourceLinkId = o.resourceLinkId AND b.personId = o.personId))
      """;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Courses courses;
  @Inject Attempts attempts;
  @Inject Clock clock;

  /**
   * Remembers what the platform is to be told, in the transaction of the completed attempt. The row
   * is looked for without a lock: on MySQL a locking search for a row that is not there locks the
   * gap, and a class that completes at once would meet in it.
   */
  void note(ModuleCompleted completed) {
    Learner learner = completed.learner();
    Grading grading = courses.requireLink(learner.resourceLinkId()).grading();
    attempts
        .of(learner)
        .counting(grading)
        .map(Counted::of)
        .ifPresent(counted -> tell(learner, counted, completed.at()));
  }

  private void tell(Learner learner, Counted counted, Instant now) {
    List<Long> known =
        entities
            .createQuery(
                "SELECT o.id FROM OutgoingScore o"
                    + " WHERE o.resourceLinkId = :link AND o.personId = :person",
                Long.class)
            .setParameter("link", learner.resourceLinkId())
            .setParameter("person", learner.personId())
            .getResultList();
    if (known.isEmpty()) {
      Person person = entities.find(Person.class, learner.personId());
      entities.persist(new OutgoingScore(person.platformId(), learner, counted, now));
    } else {
      locked(known.get(0)).take(counted, now);
    }
  }

  /** Tells what counts on that link now that attempts are graded in another way. */
  void regrade(ResourceLink link) {
    Instant now = clock.instant();
    Map<Learner, OutgoingScore> scores =
        all(List.of(link.id())).stream()
            .collect(Collectors.toMap(OutgoingScore::learner, score -> score));
    attempts.on(link.id()).stream()
        .collect(Collectors.groupingBy(Attempt::learner))
        .forEach(
            (learner, own) -> {
              OutgoingScore score = scores.get(learner);
              Optional<Attempt> counting = new History(own).counting(link.grading());
              if (score != null && counting.isPresent()) {
                score.take(Counted.of(counting.get()), now);
              }
            });
  }

  /** Lets everything on those links be told once more; gives how much that is. */
  int resend(List<Long> resourceLinks) {
    Instant now = clock.instant();
    List<OutgoingScore> scores = all(resourceLinks);
    scores.forEach(score -> score.reopen(now));
    return scores.size();
  }

  private List<OutgoingScore> all(List<Long> resourceLinks) {
    return entities
        .createQuery(
            "SELECT o FROM OutgoingScore o WHERE o.resourceLinkId IN :links ORDER BY o.id",
            OutgoingScore.class)
        .setParameter("links", resourceLinks)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** How many there are on a link, by state and reason: one query. */
  List<Object[]> counts(long resourceLink) {
    return entities
        .createQuery(
            "SELECT o.state, o.reason, COUNT(o) FROM OutgoingScore o"
                + " WHERE o.resourceLinkId = :link GROUP BY o.state, o.reason",
            Object[].class)
        .setParameter("link", resourceLink)
        .getResultList();
  }

  /** Lets what is parked on a link wait again; gives how many. */
  int retry(long resourceLink) {
    List<Long> parked =
        entities
            .createQuery(
                "SELECT o.id FROM OutgoingScore o"
                    + " WHERE o.resourceLinkId = :link AND o.state = :parked",
                Long.class)
            .setParameter("link", resourceLink)
            .setParameter("parked", OutgoingScore.State.PARKED)
            .getResultList();
    return reopen(parked);
  }

  /** Lets what was parked for want of a gradebook wait again where a launch has brought one. */
  int retryServed() {
    return reopen(
        entities
            .createQuery(SERVED, Long.class)
            .setParameter("parked", OutgoingScore.State.PARKED)
            .setParameter("noService", Reason.NO_SERVICE)
            .setMaxResults(AT_ONCE)
            .getResultList());
  }

  /** Another node may have been quicker, so each is looked at again under its lock. */
  private int reopen(List<Long> ids) {
    Instant now = clock.instant();
    List<OutgoingScore> parked =
        ids.stream()
            .map(this::locked)
            .filter(score -> score != null && score.state() == OutgoingScore.State.PARKED)
            .toList();
    parked.forEach(score -> score.reopen(now));
    return parked.size();
  }

  private OutgoingScore locked(long id) {
    return entities.find(OutgoingScore.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
