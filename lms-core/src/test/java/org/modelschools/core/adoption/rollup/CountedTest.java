package org.modelschools.core.adoption.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.core.adoption.Deed;
import org.modelschools.core.adoption.Kind;
import org.modelschools.core.person.Role;

class CountedTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Test
  void somebody_who_comes_on_two_days_is_one_person() {
    Counted counted =
        new Samples()
            .with(MONDAY, "saalebogen", Role.PUPIL, Kind.LAUNCH, 1, 20)
            .with(TUESDAY, "saalebogen", Role.PUPIL, Kind.LAUNCH, 11, 20)
            .counted();
    Tally both = counted.tally("saalebogen", Measure.PUPILS_ACTIVE, MONDAY, TUESDAY);
    assertEquals(30, both.people());
    assertEquals(40, both.amount());
  }

  @Test
  void a_span_holds_its_first_and_its_last_day_and_no_other() {
    Counted counted =
        new Samples()
            .with(MONDAY.minusDays(1), "saalebogen", Role.TEACHER, Kind.LAUNCH, 1, 3)
            .with(MONDAY, "saalebogen", Role.TEACHER, Kind.LAUNCH, 4, 5)
            .with(TUESDAY, "saalebogen", Role.TEACHER, Kind.LAUNCH, 9, 7)
            .counted();
    assertEquals(5, counted.tally("saalebogen", Measure.TEACHERS_ACTIVE, MONDAY, MONDAY).people());
  }

  @Test
  void schools_and_measures_are_kept_apart() {
    Counted counted =
        new Samples().with(MONDAY, "saalebogen", Role.PUPIL, Kind.START, 1, 12).counted();
    assertEquals(12, counted.tally("saalebogen", Measure.MODULES_STARTED, MONDAY, MONDAY).amount());
    assertEquals(0, counted.tally("fuchsturm", Measure.MODULES_STARTED, MONDAY, MONDAY).amount());
    assertEquals(0, counted.tally("saalebogen", Measure.PUPILS_ACTIVE, MONDAY, MONDAY).amount());
  }

  @Test
  void modules_are_counted_apart_and_launches_are_not() {
    Map<Place, Tally> counted =
        Place.count(
            List.of(
                new Deed(Kind.COMPLETE, Role.PUPIL, "m03", 1, false, 2),
                new Deed(Kind.COMPLETE, Role.PUPIL, "m11", 1, false, 1),
                new Deed(Kind.LAUNCH, Role.PUPIL, "m03", 1, false, 3),
                new Deed(Kind.LAUNCH, Role.PUPIL, null, 2, false, 1)));
    assertEquals(
        Map.of(
            new Place(Measure.MODULES_COMPLETED, "m03"), Tally.of(1, 2),
            new Place(Measure.MODULES_COMPLETED, "m11"), Tally.of(1, 1),
            new Place(Measure.PUPILS_ACTIVE, ""),
                Tally.sum(List.of(Tally.of(1, 3), Tally.of(2, 1)))),
        counted);
  }

  @Test
  void what_belongs_to_no_measure_is_passed_over() {
    assertTrue(
        Place.count(List.of(new Deed(Kind.START, Role.TEACHER, "m03", 1, false, 1))).isEmpty());
  }

  @Test
  void a_cell_keeps_who_it_was() {
    Tally tally = Tally.sum(List.of(Tally.of(7, 1), Tally.of(1_000_000_007, 4)));
    Cell cell = new Cell(MONDAY, "saalebogen", new Place(Measure.PUPILS_ACTIVE, ""), tally);
    assertEquals(tally, cell.tally());
  }
}
