package org.modelschools.lti.launch.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * When a visit ends, for pages on which somebody writes: they say so some minutes before.
 *
 * @param left how long it still lasts, measured when the page was made
 * @param at the time of the day at which it ends
 */
public record Ending(Duration left, LocalTime at) {

  /** How long before the end people are told. */
  public static final Duration WARNING = Duration.ofMinutes(10);

  /** The end of that visit. */
  public static Ending of(LaunchSession session, Clock clock) {
    Instant end = session.expiresAt();
    return new Ending(
        Duration.between(clock.instant(), end), LocalTime.ofInstant(end, clock.getZone()));
  }

  /** Whether people are to be told on the page itself, without a script that waits. */
  public boolean isNear() {
    return left.compareTo(WARNING) <= 0;
  }

  /** The time of the day as people of that language write it. */
  public String time(Locale locale) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(at);
  }
}
