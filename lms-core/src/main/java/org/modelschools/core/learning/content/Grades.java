package org.modelschools.core.learning.content;

/** The grades (Klassenstufen) that a module is made for, both included, from 1 to 13. */
public record Grades(int from, int to) {

  /** Whether it is made for that grade. */
  public boolean include(int grade) {
    return from <= grade && grade <= to;
  }

  /** {@code 5–6}, or {@code 7} for a single grade. */
  @Override
  public String toString() {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
