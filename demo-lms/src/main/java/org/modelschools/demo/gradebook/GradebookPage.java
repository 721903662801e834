package org.modelschools.demo.gradebook;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.school.Person;

/**
 * Pupils in rows, line items in columns; for a pupil there is one row, the own one. {@code
 * reviewing} are the tools that show what was handed in.
 */
public record GradebookPage(
    Page page,
    Course course,
    List<Person> pupils,
    List<LineItem> columns,
    Map<String, Grade> grades,
    Set<String> reviewing,
    boolean own) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** The grade of a pupil in a column. */
  public Optional<Grade> grade(Person pupil, LineItem column) {
    return Optional.ofNullable(grades.get(Grade.key(column.id(), pupil.id())));
  }

  /** The result of a grade, e.g. 85 / 100; empty as long as there is none. */
  public String result(Grade grade, LineItem column) {
    if (!grade.hasResult()) {
      return "";
    }
    double maximum = column.scoreMaximum();
    return page.text("gradebook.result", number(grade.resultOutOf(maximum)), number(maximum));
  }

  /** What a teacher reads instead of a result: how far the pupil is. */
  public String progress(Grade grade) {
    return page.text("gradebook.progress." + grade.activityProgress());
  }

  /** Where a teacher sees what a pupil handed in: only a tool with an activity can show it. */
  public Optional<String> submission(Grade grade, Person pupil, LineItem column) {
    boolean shown =
        !own
            && column.activity() != null
            && reviewing.contains(column.clientId())
            && grade.hasBegun();
    return shown
        ? Optional.of(
            page.at(
                "/courses/%s/gradebook/%s/%s/submission"
                    .formatted(course.id(), column.id(), pupil.id())))
        : Optional.empty();
  }

  /** The tool's remark. */
  public String comment(Grade grade) {
    String comment = grade.comment();
    return comment == null ? "" : comment;
  }

  /** When the last score was made. */
  public String time(Grade grade) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
        .withLocale(page.language().locale())
        .withZone(ZONE)
        .format(grade.scoredAt());
  }

  private String number(double points) {
    NumberFormat format = NumberFormat.getNumberInstance(page.language().locale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(points);
  }
}
