package org.modelschools.core.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** All adoption events; they are added and counted, never changed. */
@ApplicationScoped
@Transactional
public class AdoptionEvents {

  private static final int ROWS_PER_STATEMENT = 250;
  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, TRUE)";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** Adds what somebody did: one INSERT, because this stands on the path of every launch. */
  public void add(AdoptionEvent event) {
    entities.persist(event);
  }

  /** The school that a resource link belongs to, by the deployment it is in. */
  public String schoolOf(long resourceLinkId) {
    return entities
        .createQuery(
            "SELECT COALESCE(l.school, d.school) FROM Deployment d, ResourceLink l"
                + " WHERE l.id = :link AND d.id = l.deploymentId",
            String.class)
        .setParameter("link", resourceLinkId)
        .getSingleResult();
  }

  /** How many events each school has on each day from that one on, oldest day first. */
  public List<DayCount> countsFrom(LocalDate day) {
    return entities
        .createQuery(
            "SELECT NEW org.modelschools.core.adoption.DayCount(e.day, e.school, COUNT(e))"
                + " FROM AdoptionEvent e WHERE e.day >= :day"
                + " GROUP BY e.day, e.school ORDER BY e.day, e.school",
            DayCount.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** What was done at that school on that day, the same deeds of the same actor put together. */
  public List<Deed> deedsOf(String school, LocalDate day) {
    return entities
        .createQuery(
            "SELECT NEW org.modelschools.core.adoption.Deed("
                + "e.kind, e.role, e.object, e.actor, e.demo, COUNT(e))"
                + " FROM AdoptionEvent e WHERE e.day = :day AND e.school = :school"
                + " GROUP BY e.kind, e.role, e.object, e.actor, e.demo",
            Deed.class)
        .setParameter("day", day)
        .setParameter("school", school)
        .getResultList();
  }

  /**
   * Adds invented events in statements of many rows each. Their ids count down from -1: the primary
   * key lets only one of two nodes that start at once go through with it.
   */
  public void addInvented(List<AdoptionEvent> events) {
    for (int from = 0; from < events.size(); from += ROWS_PER_STATEMENT) {
      int to = Math.min(from + ROWS_PER_STATEMENT, events.size());
      insert(events.subList(from, to), -1L - from);
    }
  }

  /** Whether invented events are there already. */
  public boolean holdInvented() {
    return entities.find(AdoptionEvent.class, -1L) != null;
  }

  private void insert(List<AdoptionEvent> events, long firstId) {
    Query query =
        entities.createNativeQuery(
            "INSERT INTO adoption_event"
                + " (id, on_day, school, actor, role, kind, object_key, demo) VALUES "
                + String.join(", ", Collections.nCopies(events.size(), ROW)));
    int at = 0;
    long id = firstId;
    for (AdoptionEvent event : events) {
      query.setParameter(++at, id--);
      query.setParameter(++at, Date.valueOf(event.day()));
      query.setParameter(++at, event.school());
      query.setParameter(++at, event.actor());
      query.setParameter(++at, event.role().name());
      query.setParameter(++at, event.kind().name());
      query.setParameter(++at, event.object() == null ? "" : event.object());
    }
    query.executeUpdate();
  }
}
