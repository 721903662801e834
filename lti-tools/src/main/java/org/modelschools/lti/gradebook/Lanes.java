package org.modelschools.lti.gradebook;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many deliveries go to each platform at once, from this node. A platform has its own few
 * lanes, so one that is slow holds up no other; one that does not work rests, and is then tried on
 * one lane until it works again.
 */
final class Lanes {

  static final int EACH = 4;

  private static final class Traffic {
    private int running;
    private int failures;
    private Instant restsUntil = Instant.EPOCH;

    private boolean rests(Instant now) {
      return now.isBefore(restsUntil);
    }
  }

  private final Map<Long, Traffic> platforms = new HashMap<>();

  /** Takes a lane to that platform, if there is one. */
  synchronized boolean enter(long platform, Instant now) {
    Traffic traffic = platforms.computeIfAbsent(platform, key -> new Traffic());
    int lanes = traffic.failures > 0 ? 1 : EACH;
    if (traffic.rests(now) || traffic.running >= lanes) {
      return false;
    }
    traffic.running++;
    return true;
  }

  /** Gives the lane back. */
  synchronized void leave(long platform) {
    platforms.computeIfPresent(
        platform,
        (key, traffic) -> {
          traffic.running--;
          return traffic.running == 0 && traffic.failures == 0 ? null : traffic;
        });
  }

  /** Notes what came of a delivery; gives whether the next one may follow. */
  synchronized boolean goesOn(long platform, Outcome outcome, Instant now) {
    Traffic traffic = platforms.computeIfAbsent(platform, key -> new Traffic());
    if (outcome.concernsPlatform() && !traffic.rests(now)) {
      traffic.restsUntil = now.plus(outcome.pause(traffic.failures++));
    } else if (outcome.status() > 0 && !outcome.concernsPlatform()) {
      traffic.failures = 0;
    }
    return !traffic.rests(now);
  }
}
