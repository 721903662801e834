package org.modelschools.lti.classroom;

import java.util.List;
import java.util.stream.Stream;
import org.modelschools.core.house.message.Messages;
import org.modelschools.lti.roster.Roster;

/** What is to be said about names and results that the platform did not give. */
final class Notices {

  private Notices() {}

  /** About names; empty when there is nothing to say. */
  static String names(Roster roster, Messages messages) {
    if (roster.trouble() != null) {
      return messages.text("classroom.names." + roster.trouble().code());
    }
    return roster.nameless() == 0
        ? ""
        : messages.text("classroom.names.nameless", roster.nameless());
  }

  /** About results; empty when there is nothing to say. */
  static String results(Results.Shown shown, Messages messages) {
    return shown.reason() == null
        ? ""
        : messages.text("classroom.results." + shown.reason().code());
  }

  /** About both. */
  static List<String> of(Roster roster, Results.Shown shown, Messages messages) {
    return Stream.of(names(roster, messages), results(shown, messages))
        .filter(notice -> !notice.isEmpty())
        .toList();
  }
}
