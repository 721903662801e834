package org.modelschools.core.course;

import java.util.Locale;

/** Which of a pupil's attempts on a link counts, as its teacher decides. */
public enum Grading {
  /** The one with the most points. */
  BEST,
  /** The one that was handed in last. */
  LAST,
  /** The one that was handed in first, unless the teacher allowed another. */
  FIRST;

  /** As it stands in forms and in the keys of texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
