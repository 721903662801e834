package org.modelschools.core.school;

/**
 * The smallest groups that may be shown. Upward only: fewer than 5 teachers or 10 pupils can be
 * guessed by name in a staff room, so no municipality may set less.
 *
 * @param teachers at least {@value #FEWEST_TEACHERS}
 * @param pupils at least {@value #FEWEST_PUPILS}
 */
public record Thresholds(int teachers, int pupils) {

  /** The lower bound for groups of teachers. */
  public static final int FEWEST_TEACHERS = 5;

  /** The lower bound for groups of pupils. */
  public static final int FEWEST_PUPILS = 10;

  /**
   * Refuses what is too small.
   *
   * @throws IllegalArgumentException if a value is below its bound
   */
  public Thresholds {
    if (teachers < FEWEST_TEACHERS || pupils < FEWEST_PUPILS) {
      throw new IllegalArgumentException(
          "thresholds go upward only, from 5 teachers and 10 pupils");
    }
  }
}
