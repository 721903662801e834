package org.modelschools.core.adoption.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelschools.core.adoption.AdoptionEvents;
import org.modelschools.core.adoption.Deed;

/** All cells. */
@ApplicationScoped
@Transactional
public class Cells {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject AdoptionEvents events;
  @Inject FoldedDays days;

  /** Counts the events of that school-day anew. */
  public void fold(LocalDate day, String school) {
    List<Deed> deeds = events.deedsOf(school, day);
    Map<Place, Tally> tallies = new HashMap<>(Place.count(deeds));
    for (Cell cell : of(day, school)) {
      Tally tally = tallies.remove(cell.place());
      if (tally == null) {
        entities.remove(cell);
      } else {
        cell.become(tally);
      }
    }
    tallies.forEach((place, tally) -> entities.persist(new Cell(day, school, place, tally)));
    days.folded(
        day,
        school,
        deeds.stream().mapToLong(Deed::times).sum(),
        deeds.stream().anyMatch(Deed::demo));
  }

  /** All that was counted from that day to that day, both included, in one query. */
  public Counted between(LocalDate from, LocalDate to) {
    return new Counted(
        entities
            .createQuery("SELECT c FROM Cell c WHERE c.day BETWEEN :from AND :to", Cell.class)
            .setParameter("from", from)
            .setParameter("to", to)
            .setHint("eclipselink.read-only", true)
            .getResultList());
  }

  private List<Cell> of(LocalDate day, String school) {
    return entities
        .createQuery("SELECT c FROM Cell c WHERE c.day = :day AND c.school = :school", Cell.class)
        .setParameter("day", day)
        .setParameter("school", school)
        .getResultList();
  }
}
