package org.modelschools.dashboard.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after failed tries: not at all for the first ones, then 1, 2, 4 … minutes after
 * each, 15 at most.
 *
 * @param freeTries how many failures cost no waiting
 */
record Throttle(int freeTries) {

  /** For a name, be there an account of it or not. */
  static final Throttle NAME = new Throttle(5);

  /** For a client address, behind which there may be a whole office. */
  static final Throttle ADDRESS = new Throttle(20);

  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** How long from now on no further try is taken; zero when one is. */
  Duration left(Failures failures, Instant now) {
    Duration left = Duration.between(now, failures.last().plus(pause(failures.count())));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** The pause after so many failures. */
  Duration pause(int failures) {
    if (failures < freeTries) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - freeTries, 4);
    Duration pause = Duration.ofMinutes(1L << doublings);
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  /**
   * What failed so far.
   *
   * @param count how often
   * @param last when last
   */
  record Failures(int count, Instant last) {

    /** Nothing failed. */
    static final Failures NONE = new Failures(0, Instant.EPOCH);
  }
}
