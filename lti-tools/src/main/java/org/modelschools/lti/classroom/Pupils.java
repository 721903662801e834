package org.modelschools.lti.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.lti.gradebook.OutgoingScore;
import org.modelschools.lti.gradebook.Reason;
import org.modelschools.lti.roster.ClassNumbers;

/** All pupils who have begun something on a link, each with the last attempt. */
@ApplicationScoped
@Transactional
public class Pupils {

  private static final String LAST =
      """
      a.resourceLinkId = :link AND a.preview = FALSE AND NOT EXISTS (
        SELECT b.id FROM Attempt b WHERE b.resourceLinkId = a.resourceLinkId
        AND b.personId = a.personId AND b.preview = FALSE AND b.ordinal > a.ordinal)
      """;

  /** Everything that the class view shows, in one query: a row for each answer. */
  private static final String ALL =
      """
      SELECT n.number, a.personId, a.ordinal, a.startedAt, a.completedAt,
        r.activity, r.done, r.tries, r.bestPoints, r.updatedAt, o.scoreGiven, o.state, o.reason
      FROM Attempt a
      LEFT JOIN a.responses r
      LEFT JOIN ClassNumber n ON n.personId = a.personId AND n.classId = :class
      LEFT JOIN OutgoingScore o
        ON o.resourceLinkId = a.resourceLinkId AND o.personId = a.personId
      WHERE\s"""
          + LAST
          + "ORDER BY n.number, a.startedAt, a.id";

  private static final String WRITTEN =
      """
      SELECT n.number, r FROM Attempt a
      JOIN a.responses r
      JOIN ClassNumber n ON n.personId = a.personId AND n.classId = :class
      WHERE r.activity = :activity AND\s"""
          + LAST
          + "ORDER BY n.number";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject ClassNumbers numbers;

  /** What a pupil wrote. */
  record Written(int number, Response response) {}

  /** The pupils on that link by number; who is new among them is given one. */
  List<Pupil> on(ResourceLink link) {
    List<Object[]> rows = rows(link);
    List<Long> unnumbered =
        rows.stream().filter(row -> row[0] == null).map(row -> (Long) row[1]).distinct().toList();
    if (unnumbered.isEmpty()) {
      return pupils(rows);
    }
    numbers.give(link, unnumbered);
    return pupils(rows(link));
  }

  /** The pupil with that number, if one has begun something on that link. */
  Optional<Pupil> find(ResourceLink link, int number) {
    return on(link).stream().filter(pupil -> pupil.number() == number).findFirst();
  }

  /** What the pupils answered to that activity, by number: one query. */
  List<Written> written(ResourceLink link, ActivityKey activity) {
    return entities
        .createQuery(WRITTEN, Object[].class)
        .setParameter("link", link.id())
        .setParameter("class", link.classId())
        .setParameter("activity", activity.value())
        .getResultStream()
        .map(row -> new Written((Integer) row[0], (Response) row[1]))
        .toList();
  }

  private List<Object[]> rows(ResourceLink link) {
    return entities
        .createQuery(ALL, Object[].class)
        .setParameter("link", link.id())
        .setParameter("class", link.classId())
        .getResultList();
  }

  private static List<Pupil> pupils(List<Object[]> rows) {
    Map<Long, List<Object[]>> byPerson = new LinkedHashMap<>();
    for (Object[] row : rows) {
      byPerson.computeIfAbsent((Long) row[1], person -> new ArrayList<>()).add(row);
    }
    return byPerson.values().stream().map(Pupils::pupil).toList();
  }

  private static Pupil pupil(List<Object[]> rows) {
    Object[] first = rows.get(0);
    Map<String, Pupil.Work> works = new HashMap<>();
    Instant changedAt = (Instant) first[3];
    for (Object[] row : rows) {
      if (row[5] != null) {
        Instant updatedAt = (Instant) row[9];
        works.put(
            (String) row[5],
            new Pupil.Work((Boolean) row[6], (Integer) row[7], (Double) row[8], updatedAt));
        changedAt = updatedAt.isAfter(changedAt) ? updatedAt : changedAt;
      }
    }
    return new Pupil(
        Objects.requireNonNull((Integer) first[0]),
        (Long) first[1],
        (Integer) first[2],
        first[4] != null,
        changedAt,
        works,
        (BigDecimal) first[10],
        (OutgoingScore.State) first[11],
        (Reason) first[12]);
  }
}
