package org.modelschools.core.adoption.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.adoption.AdoptionEvent;
import org.modelschools.core.adoption.Kind;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.core.person.Role;
import org.modelschools.core.school.Municipality;
import org.modelschools.core.school.School;

class DemoYearTest {

  private static final Municipality JENA = Catalogue.packed().municipality();
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-12-27", "2027-07-20", "2029-05-02"})
  void the_last_day_alone_has_enough_to_show_at_every_school(LocalDate today) {
    List<AdoptionEvent> year = DemoYear.upTo(today, JENA);
    for (School school : JENA.schools()) {
      Predicate<AdoptionEvent> there =
          event -> event.day().equals(today) && event.school().equals(school.key().value());
      assertTrue(year.stream().filter(there).filter(is(Kind.COMPLETE)).count() >= 60);
      assertTrue(actors(year, there.and(isPupil())) >= 50);
      assertTrue(actors(year, there.and(isPupil().negate())) >= 5);
    }
  }

  @Test
  void it_is_the_same_each_time() {
    List<String> once = DemoYear.upTo(MONDAY, JENA).stream().map(DemoYearTest::text).toList();
    List<String> again = DemoYear.upTo(MONDAY, JENA).stream().map(DemoYearTest::text).toList();
    assertEquals(once, again);
  }

  @Test
  void it_fits_one_transaction_and_one_year() {
    List<AdoptionEvent> year = DemoYear.upTo(MONDAY, JENA);
    assertTrue(year.size() > 30_000 && year.size() < 60_000, "rows: " + year.size());
    assertTrue(year.stream().allMatch(event -> !event.day().isBefore(MONDAY.minusWeeks(52))));
    assertTrue(year.stream().allMatch(event -> !event.day().isAfter(MONDAY)));
  }

  @Test
  void nobody_in_it_can_be_a_real_person() {
    assertTrue(
        DemoYear.upTo(MONDAY, JENA).stream()
            .allMatch(
                event -> event.actor() >= 1_000_000_000 && event.actor() <= Integer.MAX_VALUE));
  }

  @Test
  void holidays_and_weekends_are_quiet() {
    Map<LocalDate, Long> days =
        DemoYear.upTo(MONDAY, JENA).stream().collect(groupingBy(AdoptionEvent::day, counting()));
    for (String quiet :
        List.of("2025-12-24", "2026-02-18", "2026-04-08", "2026-07-20", "2026-10-14")) {
      assertEquals(null, days.get(LocalDate.parse(quiet)), quiet);
    }
    assertEquals(null, days.get(MONDAY.minusDays(1)));
  }

  @Test
  void the_use_grows_over_the_year() {
    List<AdoptionEvent> year = DemoYear.upTo(MONDAY, JENA);
    LocalDate january = LocalDate.of(2026, 1, 12);
    LocalDate november = LocalDate.of(2026, 11, 9);
    for (School school : JENA.schools().subList(0, 2)) {
      assertTrue(pupils(year, school, january) * 3 < pupils(year, school, november) * 2);
    }
  }

  private static long pupils(List<AdoptionEvent> year, School school, LocalDate monday) {
    return actors(
        year,
        isPupil()
            .and(event -> event.school().equals(school.key().value()))
            .and(event -> !event.day().isBefore(monday))
            .and(event -> event.day().isBefore(monday.plusWeeks(1))));
  }

  private static long actors(List<AdoptionEvent> year, Predicate<AdoptionEvent> which) {
    return year.stream().filter(which).mapToLong(AdoptionEvent::actor).distinct().count();
  }

  private static Predicate<AdoptionEvent> is(Kind kind) {
    return event -> event.kind() == kind;
  }

  private static Predicate<AdoptionEvent> isPupil() {
    return event -> event.role() == Role.PUPIL;
  }

  private static String text(AdoptionEvent event) {
    return event.day() + event.school() + event.actor() + event.kind() + event.object();
  }
}
