package org.modelschools.dashboard.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.adoption.rollup.Counted;
import org.modelschools.core.adoption.rollup.Measure;
import org.modelschools.core.adoption.rollup.Tally;
import org.modelschools.core.adoption.suppression.Count;
import org.modelschools.core.adoption.suppression.Row;
import org.modelschools.core.adoption.suppression.Suppression;
import org.modelschools.core.adoption.suppression.Suppression.Detail;
import org.modelschools.core.person.Role;
import org.modelschools.core.school.Municipality;
import org.modelschools.core.school.School;
import org.modelschools.core.school.SchoolYear;

/**
 * What may be shown of a week, of the seven before it and of the school year so far: a row of all
 * schools, and of them together, for each measure.
 *
 * @param municipality whose schools
 * @param counted at least the days from {@link #firstDay} on
 * @param week the week that is looked at
 */
record Adoption(Municipality municipality, Counted counted, Week week) {

  /** How many weeks a trend has. */
  static final int TREND = 8;

  /** The first day that must be counted to look at that week. */
  static LocalDate firstDay(Municipality municipality, Week week) {
    LocalDate trend = week.plus(1 - TREND).monday();
    return schoolYear(municipality, week)
        .map(SchoolYear::from)
        .filter(from -> from.isBefore(trend))
        .orElse(trend);
  }

  /** The school year so far, in holidays the one before; none where the catalogue has no such. */
  static Optional<SchoolYear> schoolYear(Municipality municipality, Week week) {
    return municipality.schoolYears().stream()
        .filter(year -> !year.from().isAfter(week.sunday()))
        .max(Comparator.comparing(SchoolYear::from));
  }

  Optional<SchoolYear> schoolYear() {
    return schoolYear(municipality, week);
  }

  /** The numbers of one week. */
  Row of(Measure measure, Week shown) {
    return row(measure, shown.monday(), shown.sunday(), Detail.EXACT);
  }

  /** The numbers of the school year up to the end of the week. */
  Row ofYear(Measure measure) {
    LocalDate from = schoolYear().map(SchoolYear::from).orElse(week.monday());
    return row(measure, from, week.sunday(), Detail.GROWING);
  }

  /** The weeks of the trend, oldest first. */
  List<Week> trend() {
    return week.last(TREND);
  }

  /** How many people of that role must stand behind a number. */
  int threshold(Measure measure) {
    return measure.role() == Role.TEACHER
        ? municipality.thresholds().teachers()
        : municipality.thresholds().pupils();
  }

  private Row row(Measure measure, LocalDate from, LocalDate to, Detail detail) {
    List<Count> counts =
        municipality.schools().stream().map(school -> count(school, measure, from, to)).toList();
    return new Suppression(threshold(measure)).show(counts, detail);
  }

  private Count count(School school, Measure measure, LocalDate from, LocalDate to) {
    Tally tally = counted.tally(school.key().value(), measure, from, to);
    return measure.countsPeople()
        ? Count.ofPeople(tally.people(), people(school, measure.role()))
        : Count.ofDeeds(tally.amount(), tally.people());
  }

  private static int people(School school, Role role) {
    return role == Role.TEACHER ? school.headcount().teachers() : school.headcount().pupils();
  }
}
