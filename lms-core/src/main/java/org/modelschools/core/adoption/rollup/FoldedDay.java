package org.modelschools.core.adoption.rollup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many events of one school and day stand in its cells. */
@Entity
@Table(name = "roll_up_day")
public class FoldedDay {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Column(name = "on_day")
  private LocalDate day;

  private String school;

  @Column(name = "events_folded")
  private long eventsFolded;

  @SuppressWarnings("UnusedVariable") // asked for by query
  private boolean demo;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected FoldedDay() {}

  FoldedDay(LocalDate day, String school) {
    this();
    this.day = day;
    this.school = school;
  }

  void folded(long events, boolean someInvented) {
    eventsFolded = events;
    demo = someInvented;
  }

  LocalDate day() {
    return day;
  }

  String school() {
    return school;
  }

  long eventsFolded() {
    return eventsFolded;
  }
}
