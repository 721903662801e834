package org.modelschools.core.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * A school year.
 *
 * @param name such as {@code 2025/26}
 * @param from the first day of lessons
 * @param to the last day of lessons
 * @param holidays days without lessons between them, in order of time
 */
public record SchoolYear(String name, LocalDate from, LocalDate to, List<Holiday> holidays) {

  /** Copies the holidays. */
  public SchoolYear {
    holidays = List.copyOf(holidays);
  }

  /** Whether the day lies between the first and the last day of lessons. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether lessons are given: a weekday of this year that is in no holiday. */
  public boolean isSchoolDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return covers(day) && !weekend && holidays.stream().noneMatch(holiday -> holiday.covers(day));
  }

  /** Whether lessons are given on at least one day of the week that begins on this Monday. */
  public boolean isSchoolWeek(LocalDate monday) {
    return monday.datesUntil(monday.plusWeeks(1)).anyMatch(this::isSchoolDay);
  }
}
