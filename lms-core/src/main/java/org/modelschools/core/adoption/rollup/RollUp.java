package org.modelschools.core.adoption.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.modelschools.core.adoption.AdoptionEvents;
import org.modelschools.core.adoption.DayCount;
import org.modelschools.core.house.security.Randomness;

/**
 * Folds events into cells. The open day is the first one that is looked at: a week back, or the
 * last folded day where that is earlier, or the very first where nothing is folded. Days before it
 * take no more events, and their events may be erased.
 */
@ApplicationScoped
public class RollUp {

  private static final System.Logger LOG = System.getLogger(RollUp.class.getName());
  private static final String LEASE = "roll-up";
  private static final Duration LEASED = Duration.ofMinutes(1);
  private static final int OPEN_DAYS = 7;
  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  private final String node = Randomness.id();

  @Inject AdoptionEvents events;
  @Inject Cells cells;
  @Inject FoldedDays days;
  @Inject Leases leases;
  @Inject Clock clock;

  /** Folds what is not folded yet, unless another node is at it. */
  public void run() {
    if (!take()) {
      return;
    }
    LocalDate openDay = openDay();
    Set<DayCount> folded = days.from(openDay);
    List<DayCount> changed =
        events.countsFrom(openDay).stream().filter(count -> !folded.contains(count)).toList();
    for (DayCount count : changed) {
      if (!take()) {
        return;
      }
      cells.fold(count.day(), count.school());
    }
    days.ranAt(clock.instant());
    if (!changed.isEmpty()) {
      LOG.log(Level.INFO, "rolled up {0} school-days from {1} on", changed.size(), openDay);
    }
  }

  private boolean take() {
    return leases.take(LEASE, node, clock.instant(), LEASED);
  }

  private LocalDate openDay() {
    LocalDate recent = LocalDate.now(clock).minusDays(OPEN_DAYS);
    return days.last().map(last -> last.isBefore(recent) ? last : recent).orElse(EVER);
  }
}
