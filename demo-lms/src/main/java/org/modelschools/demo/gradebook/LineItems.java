package org.modelschools.demo.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.setting.Secrets;

/** All line items. */
@ApplicationScoped
public class LineItems {

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  /** A tool's line items in a course that fit the selection, by id, after the given one. */
  List<LineItem> page(
      String clientId, String course, LineItemSelection wanted, String after, int atMost) {
    return entityManager
        .createQuery(
            "select i from LineItem i where i.clientId = :client and i.course = :course"
                + " and (:link is null or i.activity = :link)"
                + " and (:resource is null or i.resourceId = :resource)"
                + " and (:tag is null or i.tag = :tag) and i.id > :after order by i.id",
            LineItem.class)
        .setParameter("client", clientId)
        .setParameter("course", course)
        .setParameter("link", wanted.resourceLinkId())
        .setParameter("resource", wanted.resourceId())
        .setParameter("tag", wanted.tag())
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** All columns of a course. */
  List<LineItem> of(String course) {
    return entityManager
        .createQuery(
            "select i from LineItem i where i.course = :course order by i.id", LineItem.class)
        .setParameter("course", course)
        .getResultList();
  }

  /** The line item of an activity, if it has exactly one: only then a launch names it. */
  public Optional<LineItem> onlyOneOf(String activity) {
    List<LineItem> found =
        entityManager
            .createQuery("select i from LineItem i where i.activity = :activity", LineItem.class)
            .setParameter("activity", activity)
            .setMaxResults(2)
            .getResultList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A column of a course, or a 404. */
  public LineItem requireColumn(String course, String id) {
    return Optional.ofNullable(entityManager.find(LineItem.class, id))
        .filter(item -> item.id().equals(id) && item.course().equals(course))
        .orElseThrow(() -> Failure.notFound("line-item"));
  }

  LineItem require(String clientId, String course, String id) {
    return Optional.of(requireColumn(course, id))
        .filter(item -> item.clientId().equals(clientId))
        .orElseThrow(() -> Failure.notFound("line-item"));
  }

  /** As {@link #require}; others who want to write wait until this transaction has ended. */
  LineItem requireLocked(String clientId, String course, String id) {
    LineItem item = require(clientId, course, id);
    entityManager.refresh(item, LockModeType.PESSIMISTIC_WRITE);
    return item;
  }

  /** Keeps a line item. */
  public void add(LineItem item) {
    entityManager.persist(item);
  }

  /** Deletes a line item with its grades. */
  void remove(LineItem item) {
    entityManager
        .createQuery("delete from Grade g where g.lineItem = :item")
        .setParameter("item", item.id())
        .executeUpdate();
    entityManager.remove(item);
  }

  /** Deletes the line items of an activity with their grades. */
  public void removeOf(Activity activity) {
    entityManager
        .createQuery("select i from LineItem i where i.activity = :activity", LineItem.class)
        .setParameter("activity", activity.id())
        .getResultList()
        .forEach(this::remove);
  }

  /** An id that sorts by time of creation. */
  public String newId() {
    return "%011x-%s"
        .formatted(clock.millis(), Secrets.fingerprint(Secrets.token()).substring(0, 12));
  }
}
