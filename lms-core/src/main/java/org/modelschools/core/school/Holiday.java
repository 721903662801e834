package org.modelschools.core.school;

import java.time.LocalDate;

/** Days without lessons, the first and the last included; a single day has both the same. */
public record Holiday(String name, LocalDate from, LocalDate to) {

  /** Whether the day is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
