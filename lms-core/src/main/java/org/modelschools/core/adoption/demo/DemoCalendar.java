package org.modelschools.core.adoption.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.modelschools.core.school.Municipality;

/**
 * On which days of the invented year lessons are given: as the catalogue says, or roughly as in
 * Thuringia where the catalogue does not reach.
 */
record DemoCalendar(Municipality municipality) {

  private record Span(MonthDay from, MonthDay to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from.atYear(day.getYear())) && !day.isAfter(to.atYear(day.getYear()));
    }
  }

  private static final List<Span> HOLIDAYS =
      List.of(
          span("--01-01", "--01-03"),
          span("--02-08", "--02-15"),
          span("--03-29", "--04-11"),
          span("--07-04", "--08-15"),
          span("--10-05", "--10-18"),
          span("--12-22", "--12-31"));

  boolean hasLessons(LocalDate day) {
    return municipality
        .findSchoolYear(day)
        .map(year -> year.isSchoolDay(day))
        .orElseGet(() -> !isWeekend(day) && HOLIDAYS.stream().noneMatch(span -> span.covers(day)));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Span span(String from, String to) {
    return new Span(MonthDay.parse(from), MonthDay.parse(to));
  }
}
