package org.modelschools.demo.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;

/** All grades. */
@ApplicationScoped
public class Grades {

  @PersistenceContext EntityManager entityManager;

  /** Takes a score; the caller holds the lock of the line item. */
  void take(LineItem item, String person, Score score) {
    Grade grade =
        Optional.ofNullable(entityManager.find(Grade.class, Grade.key(item.id(), person)))
            .orElseGet(() -> new Grade(item.id(), person));
    grade.take(score);
    entityManager.persist(grade);
  }

  /** The results of a column, of one person if wanted, after the given key. */
  List<Grade> results(String item, @Nullable String person, String after, int atMost) {
    return entityManager
        .createQuery(
            "select g from Grade g where g.lineItem = :item and g.resultScore is not null"
                + " and (:person is null or g.person = :person) and g.id > :after order by g.id",
            Grade.class)
        .setParameter("item", item)
        .setParameter("person", person)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many results an activity has. */
  public long resultsOf(Activity activity) {
    return entityManager
        .createQuery(
            "select count(g) from Grade g, LineItem i where g.lineItem = i.id"
                + " and i.activity = :activity and g.resultScore is not null",
            Long.class)
        .setParameter("activity", activity.id())
        .getSingleResult();
  }

  /** Everything that the gradebook of a course shows. */
  List<Grade> of(String course) {
    return entityManager
        .createQuery(
            "select g from Grade g, LineItem i where g.lineItem = i.id and i.course = :course",
            Grade.class)
        .setParameter("course", course)
        .getResultList();
  }
}
