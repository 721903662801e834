package org.modelschools.core.platform.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What somebody who sits before a page has, however slow a platform is. Whoever awaits something
 * here reads the database in transactions only: the server lends the request's context to the
 * thread that calls, and what of it is outside of any transaction is closed when the call ends.
 */
@ApplicationScoped
public class Patience {

  /** How long anybody waits. */
  private static final Duration ENDS = Duration.ofSeconds(8);

  @Resource ManagedExecutorService executor;

  /**
   * What these calls give.
   *
   * @throws IOException when they fail or take too long; they are given up then
   */
  public <T> T await(Callable<T> calls) throws IOException {
    Future<T> running = started(calls);
    try {
      return running.get(ENDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (TimeoutException e) {
      running.cancel(true);
      throw new IOException("the platform is too slow", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private <T> Future<T> started(Callable<T> calls) throws IOException {
    try {
      return executor.submit(calls);
    } catch (RejectedExecutionException e) {
      throw new IOException("no thread is free", e);
    }
  }
}
