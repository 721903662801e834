package org.modelschools.core.person;

/** What somebody may do in a course, by least privilege. */
public enum Role {
  /** Teaches the course: sees the class and prepares. */
  TEACHER,
  /** Learns in the course: attempts count and are returned. */
  PUPIL,
  /** Everybody else: may look and try, nothing is counted or returned. */
  GUEST;

  /** Whether attempts are only tries that count nowhere. */
  public boolean previews() {
    return this != PUPIL;
  }
}
