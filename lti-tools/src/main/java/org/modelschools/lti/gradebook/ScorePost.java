package org.modelschools.lti.gradebook;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.modelschools.core.house.database.DatabaseReady;
import org.modelschools.core.learning.ModuleCompleted;

/**
 * Carries the scores to the platforms: every two seconds, and at once when one has come in. A row
 * is claimed in one short transaction, told outside of any, and settled in another; so a slow
 * platform holds no lock and no connection, and a node that dies loses nothing.
 */
@ApplicationScoped
public class ScorePost {

  private static final System.Logger LOG = System.getLogger(ScorePost.class.getName());
  private static final int ROUND_SECONDS = 2;
  private static final int REVIVAL_SECONDS = 30;

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource ManagedExecutorService executor;
  @Inject Deliveries deliveries;
  @Inject OutgoingScores scores;
  @Inject Gradebook gradebook;
  @Inject Clock clock;

  private final Lanes lanes = new Lanes();
  private final AtomicBoolean called = new AtomicBoolean();
  private volatile boolean failing;
  private volatile boolean stopped;

  void begin(@Observes DatabaseReady ready) {
    var unusedRounds =
        scheduler.scheduleWithFixedDelay(
            () -> guarded(this::round), 0, ROUND_SECONDS, TimeUnit.SECONDS);
    var unusedRevivals =
        scheduler.scheduleWithFixedDelay(
            () -> guarded(scores::retryServed), REVIVAL_SECONDS, REVIVAL_SECONDS, TimeUnit.SECONDS);
  }

  /** Many at once are one call. */
  void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModuleCompleted completed) {
    if (!completed.preview() && called.compareAndSet(false, true)) {
      start(
          () -> {
            called.set(false);
            guarded(this::round);
          });
    }
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  private void round() {
    deliveries
        .due()
        .forEach(
            (platform, count) -> {
              for (long i = 0; i < count && lanes.enter(platform, clock.instant()); i++) {
                if (!start(() -> work(platform))) {
                  lanes.leave(platform);
                }
              }
            });
  }

  private void work(long platform) {
    try {
      guarded(
          () -> {
            boolean goesOn = true;
            while (goesOn && !stopped) {
              Optional<Delivery> delivery = deliveries.claim(platform);
              goesOn = delivery.isPresent() && deliver(platform, delivery.get());
            }
          });
    } finally {
      lanes.leave(platform);
    }
  }

  private boolean deliver(long platform, Delivery delivery) {
    Outcome outcome = tell(delivery);
    boolean busy = outcome.is(Outcome.Kind.BUSY);
    LOG.log(
        busy ? Level.DEBUG : Level.INFO,
        "score outcome={0} reason={1} platform={2} row={3} status={4}",
        outcome.kind(),
        outcome.reason(),
        Long.toString(platform),
        Long.toString(delivery.id()),
        Integer.toString(outcome.status()));
    boolean goesOn = lanes.goesOn(platform, outcome, clock.instant());
    deliveries.settle(delivery, outcome);
    return goesOn && !busy;
  }

  /** What nobody thought of must not leave the row to its lease: it is tried again, slower. */
  private Outcome tell(Delivery delivery) {
    try {
      return gradebook.tell(delivery);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "score not told row=" + delivery.id(), e);
      return Outcome.ofService(500, null, clock.instant());
    }
  }

  private boolean start(Runnable task) {
    try {
      executor.execute(task);
      return true;
    } catch (RejectedExecutionException e) {
      called.set(false);
      return false;
    }
  }

  /** A database that is away is said once, not every two seconds. */
  private void guarded(Runnable task) {
    try {
      task.run();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing && !stopped) {
        LOG.log(Level.WARNING, "score outbox out of order, trying on", e);
      }
      failing = true;
    }
  }
}
