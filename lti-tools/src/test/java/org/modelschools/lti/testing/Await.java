package org.modelschools.lti.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until something is so. */
public final class Await {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private Await() {}

  /** Looks several times a second; fails with those words when it takes too long. */
  public static void until(String what, BooleanSupplier so) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        fail("never: " + what);
      }
      Thread.sleep(200);
    }
  }
}
