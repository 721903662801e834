package org.modelschools.dashboard.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,2026-W48",
    "2026-11-29,2026-W48",
    "2026-11-30,2026-W49",
    "2026-12-31,2026-W53",
    "2027-01-01,2026-W53",
    "2027-01-04,2027-W01",
    "2024-12-30,2025-W01"
  })
  void a_day_lies_in_the_week_of_iso_8601(LocalDate day, String key) {
    assertEquals(key, Week.of(day).key());
    assertEquals(Optional.of(Week.of(day)), Week.find(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-W00", "2026-W54", "2027-W53", "2026-48", "W48", "2026-W4", "x"})
  void weeks_that_do_not_exist_are_not_found(String key) {
    assertTrue(Week.find(key).isEmpty());
  }

  @Test
  void it_runs_from_monday_to_sunday() {
    Week week = Week.of(LocalDate.of(2026, 11, 26));
    assertEquals(LocalDate.of(2026, 11, 23), week.monday());
    assertEquals(LocalDate.of(2026, 11, 29), week.sunday());
  }

  @Test
  void the_last_weeks_end_with_it() {
    Week week = Week.of(LocalDate.of(2027, 1, 5));
    assertEquals(
        List.of("2026-W52", "2026-W53", "2027-W01"), week.last(3).stream().map(Week::key).toList());
  }
}
