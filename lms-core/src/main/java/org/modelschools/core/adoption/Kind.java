package org.modelschools.core.adoption;

/** What was done. */
public enum Kind {
  /** Came in from a course. */
  LAUNCH,
  /** Began a module. */
  START,
  /** Worked a module through to its end. */
  COMPLETE
}
