package org.modelschools.dashboard.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.intake.Fault;
import org.modelschools.core.competency.exchange.intake.Heading;
import org.modelschools.core.competency.exchange.intake.ImportedFrameworks;
import org.modelschools.core.competency.exchange.intake.Intake;
import org.modelschools.core.competency.exchange.intake.Revision;
import org.modelschools.core.learning.framework.FrameworkShelf;

/** Takes frameworks: judges a file, says what it would change, and takes it. */
@ApplicationScoped
public class FrameworkDesk {

  @Inject FrameworkShelf shelf;
  @Inject ImportedFrameworks imported;
  @Inject Clock clock;

  /** All there are. */
  public Frameworks all() {
    return shelf.all();
  }

  /** Whether the framework of that key came by an import. */
  public boolean isImported(String key) {
    return !shelf.isOfCatalogue(key);
  }

  /** Whether the modules' codes are of the framework of that key. */
  public boolean isOfModules(String key) {
    return shelf.isOfModules(key);
  }

  /** The framework that a file says, or what is wrong with it. */
  public Intake.Outcome judge(String key, Heading said, Format format, byte[] bytes) {
    if (shelf.isOfCatalogue(key)) {
      return new Intake.Outcome(
          Optional.empty(), List.of(new Fault(0, "key", Fault.Reason.KEY_TAKEN, key)));
    }
    Heading known = imported.find(key).map(Heading::of).orElse(Heading.NONE);
    return new Intake(key, said, known, LocalDate.now(clock)).read(format, bytes);
  }

  /** What taking it would change. */
  public Revision preview(Framework coming) {
    return Revision.of(imported.find(coming.about().key()), coming);
  }

  /** Takes it, and says what that changed. */
  public Revision take(Framework coming) {
    return imported.take(coming);
  }
}
