package org.modelschools.dashboard.platforms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.PendingDeployment;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.school.School;
import org.modelschools.core.school.SchoolKey;
import org.modelschools.dashboard.schools.Schools;

/** Tells of platforms in the reader's language. */
record Words(Schools schools, Messages messages) {

  Status status(Platform platform) {
    if (platform.isPaused()) {
      return new Status("warning", messages.text("platforms.status.paused"));
    }
    return platform
        .launchedOn()
        .map(day -> new Status("success", messages.text("platforms.status.used", date(day))))
        .orElseGet(() -> new Status("info", messages.text("platforms.status.waiting")));
  }

  /** Which deployment waits, how often it was tried, and when last. */
  String waiting(PendingDeployment waiting) {
    return messages.text(
        "platforms.waiting.sentence",
        waiting.deploymentId(),
        waiting.platform().name(),
        waiting.launches(),
        date(waiting.lastOn()));
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(messages.locale())
        .format(day);
  }

  String school(String key) {
    return schools.municipality().findSchool(new SchoolKey(key)).map(School::name).orElse(key);
  }

  /** The schools of a platform, one after the other. */
  String schools(Platform platform) {
    List<String> names =
        platform.deployments().stream().flatMap(Words::keys).distinct().map(this::school).toList();
    return names.isEmpty() ? messages.text("platforms.no-school") : String.join(", ", names);
  }

  private static Stream<String> keys(Deployment deployment) {
    return Stream.concat(Stream.of(deployment.school()), deployment.furtherSchools().stream());
  }
}
