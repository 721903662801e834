package org.modelschools.dashboard.rollup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.adoption.demo.DemoHistory;
import org.modelschools.core.adoption.rollup.RollUp;
import org.modelschools.core.house.database.DatabaseReady;
import org.modelschools.dashboard.schools.Schools;

/** Rolls up every 15 seconds; in a demo once before the first page is served. */
@ApplicationScoped
public class RollUpJob {

  private static final System.Logger LOG = System.getLogger(RollUpJob.class.getName());
  private static final int EVERY_SECONDS = 15;

  @Resource ManagedScheduledExecutorService executor;
  @Inject RollUp rollUp;
  @Inject DemoHistory demoHistory;
  @Inject Schools schools;

  @Inject
  @ConfigProperty(name = "LMS_DEMO", defaultValue = "false")
  boolean demo;

  private @Nullable ScheduledFuture<?> schedule;

  void start(@Observes DatabaseReady ready) {
    if (demo) {
      begin();
    }
    schedule = executor.scheduleWithFixedDelay(this::run, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (schedule != null) {
      schedule.cancel(false);
    }
  }

  /** Another node may be at it, too: then its rows are there first, and ours are refused. */
  private void begin() {
    try {
      demoHistory.ensure(schools.municipality());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the invented year was not written here: {0}", e.getMessage());
    }
    run();
  }

  /** A run that fails, as while the database is away, must not end the schedule. */
  private void run() {
    try {
      rollUp.run();
    } catch (PersistenceException e) {
      LOG.log(Level.WARNING, "roll-up failed, tried again: {0}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "roll-up failed, tried again", e);
    }
  }
}
