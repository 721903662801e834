package org.modelschools.lti.competence;

import java.util.Locale;

/**
 * How many of a class.
 *
 * @param count so many
 * @param of of so many
 */
public record Heat(int count, int of) {

  /** What is told apart by colour and pattern. */
  enum Step {
    /** Nobody. */
    NONE,
    /** Less than half. */
    SOME,
    /** Half or more. */
    HALF,
    /** Three quarters or more. */
    MOST
  }

  /** In one of few steps, as texts and styles name it. */
  public String step() {
    return in().name().toLowerCase(Locale.ROOT);
  }

  private Step in() {
    if (count == 0) {
      return Step.NONE;
    }
    if (4 * count >= 3 * of) {
      return Step.MOST;
    }
    return 2 * count >= of ? Step.HALF : Step.SOME;
  }
}
