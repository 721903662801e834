package org.modelschools.core.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.modelschools.core.course.LaunchAccepted;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.learning.ModuleCompleted;
import org.modelschools.core.learning.ModuleStarted;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.core.person.Role;

/**
 * Remembers what people did, in the transaction in which they did it. Guests and previews only look
 * around, so nothing is remembered of them.
 */
@ApplicationScoped
public class AdoptionLog {

  @Inject AdoptionEvents events;
  @Inject Clock clock;

  void note(@Observes LaunchAccepted launch) {
    if (launch.role() != Role.GUEST) {
      events.add(
          new AdoptionEvent(
              LocalDate.now(clock),
              launch.school(),
              launch.personId(),
              launch.role(),
              Kind.LAUNCH,
              launch.moduleKey()));
    }
  }

  void note(@Observes ModuleStarted started) {
    if (!started.preview()) {
      note(started.learner(), Kind.START, started.module(), started.at());
    }
  }

  void note(@Observes ModuleCompleted completed) {
    if (!completed.preview()) {
      note(completed.learner(), Kind.COMPLETE, completed.module(), completed.at());
    }
  }

  private void note(Learner pupil, Kind kind, ModuleKey module, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, clock.getZone());
    String school = events.schoolOf(pupil.resourceLinkId());
    events.add(new AdoptionEvent(day, school, pupil.personId(), Role.PUPIL, kind, module.value()));
  }
}
