package org.modelschools.dashboard.overview;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.modelschools.core.adoption.rollup.Measure;
import org.modelschools.core.adoption.suppression.Shown;
import org.modelschools.core.house.message.Messages;

/** Says numbers, weeks and ages in the reader's language. */
record Wording(Messages messages) {

  String name(Measure measure) {
    return messages.text(key(measure) + ".name");
  }

  String definition(Measure measure) {
    return messages.text(key(measure) + ".definition");
  }

  /** A number in a sentence or a table cell, or that it is not shown. */
  String brief(Shown shown) {
    if (shown instanceof Shown.Number number) {
      return number.rounded()
          ? messages.text("overview.about", number(number.value()))
          : number(number.value());
    }
    return messages.text("overview.hidden");
  }

  /** Only the digits. */
  String number(long value) {
    return NumberFormat.getIntegerInstance(messages.locale()).format(value);
  }

  /** Why a number is not shown. */
  String reason(Shown.TooFew hidden, Measure measure, int threshold) {
    if (hidden.reason() == Shown.Reason.SUM) {
      return messages.text("overview.hidden.sum");
    }
    return messages.text(key(measure) + ".hidden", threshold);
  }

  /** Such as {@code 23.–29. November 2026}. */
  String days(Week week) {
    LocalDate monday = week.monday();
    boolean oneMonth = monday.getMonth() == week.sunday().getMonth();
    return messages.text(
        "overview.days",
        date(monday, oneMonth ? "overview.date.day" : "overview.date.month"),
        date(week.sunday(), "overview.date.year"));
  }

  private String date(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale()).format(day);
  }

  /** How long ago, roughly: nobody needs more. */
  String age(Duration age) {
    long seconds = Math.max(0, age.toSeconds());
    if (seconds < 60) {
      return messages.text("overview.age.seconds", seconds);
    }
    if (seconds < 3600) {
      return messages.text("overview.age.minutes", seconds / 60);
    }
    return messages.text("overview.age.hours", seconds / 3600);
  }

  private static String key(Measure measure) {
    return "overview." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
