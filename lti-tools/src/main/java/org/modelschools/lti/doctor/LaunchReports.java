package org.modelschools.lti.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.modelschools.core.house.security.Vault;
import org.modelschools.lti.launch.message.Received;
import org.modelschools.lti.launch.session.LaunchBegun;
import org.modelschools.lti.launch.session.LaunchSession;

/** All reports of launches, each as long as its visit lasts; those of pupils are not kept. */
@ApplicationScoped
@Transactional
public class LaunchReports {

  private static final String PURPOSE = "launch-report";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Vault vault;
  @Inject Clock clock;

  void keep(@Observes LaunchBegun begun) {
    Received received = begun.launch().received();
    if (received != null) {
      Duration age = Duration.between(Instant.ofEpochSecond(received.issuedAt()), clock.instant());
      String json = new LaunchReport(age, received).toJson();
      entities.persist(new SealedReport(begun.session().id(), vault.seal(PURPOSE, json)));
    }
  }

  /** The report of the launch that began this visit. */
  public Optional<LaunchReport> find(LaunchSession session) {
    return Optional.ofNullable(entities.find(SealedReport.class, session.id()))
        .map(report -> LaunchReport.ofJson(vault.open(PURPOSE, report.reportSealed())));
  }
}
