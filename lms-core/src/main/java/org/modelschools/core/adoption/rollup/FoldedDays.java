package org.modelschools.core.adoption.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.adoption.DayCount;

/** Which school-days are folded, and when it was last looked. */
@ApplicationScoped
@Transactional
public class FoldedDays {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** The last day of which anything was folded. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(
        entities
            .createQuery("SELECT MAX(d.day) FROM FoldedDay d", LocalDate.class)
            .getSingleResult());
  }

  /** What is folded of the days from that one on. */
  public Set<DayCount> from(LocalDate day) {
    return entities
        .createQuery("SELECT d FROM FoldedDay d WHERE d.day >= :day", FoldedDay.class)
        .setParameter("day", day)
        .getResultStream()
        .map(folded -> new DayCount(folded.day(), folded.school(), folded.eventsFolded()))
        .collect(Collectors.toSet());
  }

  /** Notes that so many events of that school-day stand in its cells. */
  public void folded(LocalDate day, String school, long events, boolean someInvented) {
    find(day, school).folded(events, someInvented);
  }

  /** Forgets what is folded, so that everything is counted anew. */
  public void reopen() {
    var unused = entities.createQuery("DELETE FROM FoldedDay d").executeUpdate();
  }

  /** Whether invented events stand in any cell. */
  public boolean holdInvented() {
    return !entities
        .createQuery("SELECT d.id FROM FoldedDay d WHERE d.demo = TRUE", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Notes that a run ended. */
  public void ranAt(Instant now) {
    var unused =
        entities
            .createNativeQuery("UPDATE roll_up_run SET finished_at = ? WHERE id = 1")
            .setParameter(1, now.toEpochMilli())
            .executeUpdate();
  }

  /** When the last run ended, if there was one. */
  public Optional<Instant> lastRun() {
    List<?> found =
        entities
            .createNativeQuery("SELECT finished_at FROM roll_up_run WHERE finished_at > 0")
            .getResultList();
    return found.stream().map(at -> Instant.ofEpochMilli(((Number) at).longValue())).findFirst();
  }

  private FoldedDay find(LocalDate day, String school) {
    return entities
        .createQuery(
            "SELECT d FROM FoldedDay d WHERE d.day = :day AND d.school = :school", FoldedDay.class)
        .setParameter("day", day)
        .setParameter("school", school)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> added(new FoldedDay(day, school)));
  }

  private FoldedDay added(FoldedDay folded) {
    entities.persist(folded);
    return folded;
  }
}
