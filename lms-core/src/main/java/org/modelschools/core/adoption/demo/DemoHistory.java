package org.modelschools.core.adoption.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.modelschools.core.adoption.AdoptionEvent;
import org.modelschools.core.adoption.AdoptionEvents;
import org.modelschools.core.adoption.rollup.FoldedDays;
import org.modelschools.core.school.Municipality;

/** Writes the invented year once; when it is there already, nothing happens. */
@ApplicationScoped
@Transactional
public class DemoHistory {

  private static final System.Logger LOG = System.getLogger(DemoHistory.class.getName());

  @Inject AdoptionEvents events;
  @Inject FoldedDays days;
  @Inject Clock clock;

  /** Writes it in one transaction and has everything counted anew. */
  public void ensure(Municipality municipality) {
    if (events.holdInvented()) {
      return;
    }
    List<AdoptionEvent> year = DemoYear.upTo(LocalDate.now(clock), municipality);
    events.addInvented(year);
    days.reopen();
    LOG.log(Level.INFO, "demo: {0} adoption events of an invented school year", year.size());
  }
}
