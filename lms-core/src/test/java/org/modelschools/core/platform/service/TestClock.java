package org.modelschools.core.platform.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test puts forward. */
public final class TestClock extends Clock {

  private Instant now;

  /** It shows that moment until it is put forward. */
  public TestClock(Instant now) {
    this.now = now;
  }

  /** Puts it forward. */
  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
