package org.modelschools.dashboard.overview;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A calendar week after ISO 8601, Monday to Sunday. */
record Week(LocalDate monday) {

  private static final Pattern KEY = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** The week that the day lies in. */
  static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The week of a key such as {@code 2026-W48}; none where there is no such week. */
  static Optional<Week> find(String key) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate inYear = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
      Week week =
          of(inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(matcher.group(2))));
      return Optional.of(week).filter(found -> found.key().equals(key));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String key() {
    return String.format(
        Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
  }

  int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** So many weeks later, or earlier. */
  Week plus(int weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  /** That many weeks that end with this one, oldest first. */
  List<Week> last(int count) {
    return IntStream.rangeClosed(1 - count, 0).mapToObj(this::plus).toList();
  }
}
