package org.modelschools.lti.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.course.Course;
import org.modelschools.lti.launch.message.Received;
import org.modelschools.lti.launch.session.LaunchSession;

/** What can be said of a visit without asking anybody. */
final class VisitChecks {

  /** What carries a name, an address or a picture in the vocabulary of OpenID Connect and LTI. */
  private static final List<String> PERSONAL =
      List.of("name", "given_name", "family_name", "middle_name", "nickname", "email", "picture");

  /** As far as clocks may be apart, and an answer be on its way, without anybody noticing. */
  private static final long QUICK = 15;

  /** As far as a launch is still accepted. */
  private static final long ACCEPTED = 60;

  private static final List<String> SCOPES =
      List.of("lineitem", "score", "result.readonly").stream()
          .map(scope -> Place.AGS + scope)
          .toList();

  private VisitChecks() {}

  static List<Check> of(
      LaunchSession session, Optional<Course> course, Optional<LaunchReport> report) {
    List<Check> checks = new ArrayList<>();
    checks.add(
        session.isInAddress()
            ? Check.fair("cookies", "doctor.cookies.storage")
            : Check.good("cookies", "doctor.cookies.came"));
    checks.add(Check.good("message", "doctor.message.good", session.messageType().claim()));
    report.ifPresent(
        found -> {
          checks.add(clock(found.age()));
          checks.add(roles(found.received()));
          checks.add(received(found.received()));
        });
    checks.add(scopes(course));
    return checks;
  }

  static Check clock(Duration age) {
    long seconds = age.toSeconds();
    if (seconds < -2) {
      return Check.fair("clock", "doctor.clock.ahead", -seconds);
    }
    if (seconds > ACCEPTED) {
      return Check.bad("clock", "doctor.clock.behind", seconds);
    }
    return seconds > QUICK
        ? Check.fair("clock", "doctor.clock.slow", seconds)
        : Check.good("clock", "doctor.clock.good", Math.max(seconds, 0));
  }

  static Check roles(Received received) {
    if (received.roles().isEmpty()) {
      return received.otherRoles().isEmpty()
          ? Check.fair("roles", "doctor.roles.none")
          : Check.bad("roles", "doctor.roles.unknown", joined(received.otherRoles()));
    }
    return received.otherRoles().isEmpty()
        ? Check.good("roles", "doctor.roles.good", joined(received.roles()))
        : Check.good(
            "roles",
            "doctor.roles.others",
            joined(received.roles()),
            joined(received.otherRoles()));
  }

  static Check received(Received received) {
    boolean personal = received.dropped().stream().anyMatch(VisitChecks::isPersonal);
    int dropped = received.dropped().size();
    return personal
        ? Check.fair("received", "doctor.received.personal", dropped)
        : Check.good("received", "doctor.received.good", dropped);
  }

  private static boolean isPersonal(String name) {
    return PERSONAL.contains(name) || name.startsWith("lis.person");
  }

  static Check scopes(Optional<Course> course) {
    if (course.isEmpty()) {
      return Check.fair("scopes", "doctor.scopes.courseless");
    }
    List<String> missing =
        SCOPES.stream().filter(scope -> !course.get().grants(scope)).map(Place::brief).toList();
    if (missing.size() == SCOPES.size()) {
      return Check.bad("scopes", "doctor.scopes.none");
    }
    return missing.isEmpty()
        ? Check.good("scopes", "doctor.scopes.good")
        : Check.fair("scopes", "doctor.scopes.missing", joined(missing));
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
