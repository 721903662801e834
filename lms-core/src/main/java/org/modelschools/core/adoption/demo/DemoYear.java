package org.modelschools.core.adoption.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.modelschools.core.adoption.AdoptionEvent;
import org.modelschools.core.adoption.Kind;
import org.modelschools.core.person.Role;
import org.modelschools.core.school.Municipality;
import org.modelschools.core.school.School;

/**
 * The events of the 52 weeks up to and including a day, the same for the same day. That last day is
 * a busy one even in holidays, so that the current week has something to show on a Monday, too. The
 * last school of the catalogue has one quiet week, in which too few teachers are active to be
 * shown.
 */
final class DemoYear {

  private static final long SEED = 20_240_901;
  private static final int WEEKS = 52;
  private static final int QUIET_WEEKS_AGO = 3;
  private static final double QUIET = 0.13;
  private static final int FIRST_ACTOR = 1_000_000_000;
  private static final int ACTORS_PER_SCHOOL = 10_000;
  private static final List<String> MODULES = List.of("m03", "m11");
  private static final double DAILY_PUPILS = 0.12;
  private static final double DAILY_TEACHERS = 0.12;
  private static final double REACHED = 0.78;
  private static final int BUSY_TEACHERS = 8;
  private static final int BUSY_PUPILS = 78;
  private static final int BUSY_COMPLETED = 62;

  private final Random random = new Random(SEED);
  private final List<AdoptionEvent> events = new ArrayList<>();
  private final Municipality municipality;
  private final LocalDate today;
  private final LocalDate first;

  private DemoYear(Municipality municipality, LocalDate today) {
    this.municipality = municipality;
    this.today = today;
    this.first = today.minusWeeks(WEEKS);
  }

  /** The invented events, oldest first. */
  static List<AdoptionEvent> upTo(LocalDate today, Municipality municipality) {
    DemoYear year = new DemoYear(municipality, today);
    DemoCalendar calendar = new DemoCalendar(municipality);
    year.first
        .datesUntil(today.plusDays(1))
        .filter(day -> calendar.hasLessons(day) || day.equals(today))
        .forEach(year::schools);
    return year.events;
  }

  private void schools(LocalDate day) {
    List<School> schools = municipality.schools();
    for (int position = 0; position < schools.size(); position++) {
      school(day, schools.get(position), position, strength(day, position));
    }
  }

  private double strength(LocalDate day, int position) {
    double progress =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, today);
    boolean quiet =
        position == municipality.schools().size() - 1
            && ChronoUnit.WEEKS.between(monday(day), monday(today)) == QUIET_WEEKS_AGO;
    if (quiet) {
      return day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0 ? QUIET : 0;
    }
    return Curve.of(position).at(progress) * (0.85 + 0.3 * random.nextDouble());
  }

  private void school(LocalDate day, School school, int position, double strength) {
    boolean busy = day.equals(today);
    int teachers = school.headcount().teachers();
    int pupils = school.headcount().pupils();
    int firstTeacher = FIRST_ACTOR + position * ACTORS_PER_SCHOOL;
    int firstPupil = firstTeacher + teachers;
    int activeTeachers = (int) Math.round(teachers * DAILY_TEACHERS * strength);
    int activePupils = (int) Math.round(pupils * DAILY_PUPILS * strength);
    for (int actor :
        some(
            firstTeacher,
            teachers,
            busy ? Math.max(activeTeachers, BUSY_TEACHERS) : activeTeachers)) {
      add(day, school, actor, Role.TEACHER, Kind.LAUNCH, MODULES.get(random.nextInt(2)));
    }
    List<Integer> there =
        some(firstPupil, pupils, busy ? Math.max(activePupils, BUSY_PUPILS) : activePupils);
    for (int at = 0; at < there.size(); at++) {
      pupil(day, school, there.get(at), busy && at < BUSY_COMPLETED);
    }
  }

  private void pupil(LocalDate day, School school, int actor, boolean surely) {
    String module = MODULES.get(random.nextInt(2));
    add(day, school, actor, Role.PUPIL, Kind.LAUNCH, module);
    if (surely || random.nextDouble() < 0.5) {
      add(day, school, actor, Role.PUPIL, Kind.START, module);
      if (surely || random.nextDouble() < 0.8) {
        add(day, school, actor, Role.PUPIL, Kind.COMPLETE, module);
      }
    }
  }

  private void add(LocalDate day, School school, int actor, Role role, Kind kind, String module) {
    events.add(new AdoptionEvent(day, school.key().value(), actor, role, kind, module));
  }

  /** Some different ones of those whom the suite reaches at all. */
  private List<Integer> some(int firstActor, int people, int wanted) {
    int reached = (int) (people * REACHED);
    return random
        .ints(firstActor, firstActor + reached)
        .distinct()
        .limit(Math.min(wanted, reached))
        .boxed()
        .toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
