package org.modelschools.core.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who runs the schools and this suite.
 *
 * @param key such as {@code jena}
 * @param name the city
 * @param state the German state
 * @param framework the key of the competency framework that the modules' codes belong to
 * @param thresholds the smallest groups that may be shown
 * @param schools at least one
 * @param schoolYears in order of time, without overlap
 */
public record Municipality(
    String key,
    String name,
    String state,
    String framework,
    Thresholds thresholds,
    List<School> schools,
    List<SchoolYear> schoolYears) {

  /** Copies the lists. */
  public Municipality {
    schools = List.copyOf(schools);
    schoolYears = List.copyOf(schoolYears);
  }

  /** The school of that key. */
  public Optional<School> findSchool(SchoolKey school) {
    return schools.stream().filter(each -> each.key().equals(school)).findFirst();
  }

  /** The school year whose lessons the day lies between; none in the summer holidays. */
  public Optional<SchoolYear> findSchoolYear(LocalDate day) {
    return schoolYears.stream().filter(year -> year.covers(day)).findFirst();
  }
}
