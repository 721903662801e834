package org.modelschools.core.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.LaunchAccepted;
import org.modelschools.core.person.Role;

/**
 * Remembers what people did, in the transaction in which they did it. Guests only look around, so
 * nothing is remembered of them.
 */
@ApplicationScoped
public class AdoptionLog {

  @Inject AdoptionEvents events;
  @Inject Clock clock;

  void note(@Observes LaunchAccepted launch) {
    if (launch.role() != Role.GUEST) {
      note(launch.school(), launch.personId(), launch.role(), Kind.LAUNCH, launch.moduleKey());
    }
  }

  void note(@Observes ModuleStarted started) {
    note(started.school(), started.personId(), Role.PUPIL, Kind.START, started.moduleKey());
  }

  void note(@Observes ModuleCompleted completed) {
    note(completed.school(), completed.personId(), Role.PUPIL, Kind.COMPLETE, completed.moduleKey());
  }

  private void note(
      String school, long personId, Role role, Kind kind, @Nullable String moduleKey) {
    events.add(
        new AdoptionEvent(LocalDate.now(clock), school, personId, role, kind, moduleKey));
  }
}
