package org.modelschools.lti.launch.session;

import java.time.Instant;

/** Visits without a database. */
public final class TestVisits {

  private TestVisits() {}

  /** A visit that began then and waits to be bound. */
  public static LaunchSession begun(String id, Instant at) {
    return new LaunchSession(id, "nonce of " + id, null, at);
  }
}
