package org.modelschools.core.adoption.rollup;

import java.util.Collection;
import org.roaringbitmap.RoaringBitmap;

/**
 * How often something was done, and by whom.
 *
 * @param amount how often
 * @param actors who, as rows of pseudonyms
 */
public record Tally(long amount, RoaringBitmap actors) {

  /** How many different people. */
  public long people() {
    return actors.getLongCardinality();
  }

  /** All of them together; somebody in several of them is one person. */
  static Tally sum(Collection<Tally> tallies) {
    long amount = 0;
    RoaringBitmap actors = new RoaringBitmap();
    for (Tally tally : tallies) {
      amount += tally.amount;
      actors.or(tally.actors);
    }
    return new Tally(amount, actors);
  }

  /** One person who did it so many times. */
  static Tally of(long actor, long times) {
    return new Tally(times, RoaringBitmap.bitmapOf(Math.toIntExact(actor)));
  }
}
