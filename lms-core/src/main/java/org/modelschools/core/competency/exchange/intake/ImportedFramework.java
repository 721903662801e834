package org.modelschools.core.competency.exchange.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.FrameworkReader;
import org.modelschools.core.competency.FrameworkWriter;

/** A framework that the municipality brought, as the text that a catalogue would hold. */
@Entity
@Table(name = "framework")
public class ImportedFramework {

  @Id
  @Column(name = "framework_key")
  private String key;

  @Column(name = "document")
  private String document;

  @SuppressWarnings("UnusedVariable") // for whoever looks into the database
  @Column(name = "imported_on")
  private LocalDate importedOn;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ImportedFramework() {}

  ImportedFramework(Framework framework) {
    key = framework.about().key();
    document = FrameworkWriter.write(framework);
    importedOn = framework.about().changed();
  }

  String document() {
    return document;
  }

  /** Takes what it is from now on. */
  void become(Framework framework) {
    document = FrameworkWriter.write(framework);
    importedOn = framework.about().changed();
  }

  /**
   * What it says.
   *
   * @throws org.modelschools.core.catalogue.CatalogueBroken if somebody else has written to the row
   */
  Framework framework() {
    Problems problems = new Problems();
    Framework framework = new FrameworkReader(problems).read("framework " + key, document, key);
    problems.throwIfAny();
    return framework;
  }
}
