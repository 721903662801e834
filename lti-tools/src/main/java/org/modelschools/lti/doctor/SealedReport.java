package org.modelschools.lti.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The report of one launch, sealed; gone with its visit. */
@Entity
@Table(name = "launch_report")
public class SealedReport {

  @SuppressWarnings("UnusedVariable") // the key
  @Id
  @Column(name = "launch_id")
  private String launchId;

  @Column(name = "report_sealed")
  private String reportSealed;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected SealedReport() {}

  SealedReport(String launchId, String reportSealed) {
    this();
    this.launchId = launchId;
    this.reportSealed = reportSealed;
  }

  String reportSealed() {
    return reportSealed;
  }
}
