package org.modelschools.core.competency;

import java.util.Optional;

/** A competency's code in its framework, parts joined by dots: {@code 4.2.1}. */
public record CompetencyCode(String value) {

  /** What a code looks like. */
  public static final String PATTERN = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

  /** How many parts it has, from 1. */
  public int depth() {
    return (int) value.chars().filter(c -> c == '.').count() + 1;
  }

  /** The code one level up: {@code 4.2} for {@code 4.2.1}, none for {@code 4}. */
  public Optional<CompetencyCode> parent() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new CompetencyCode(value.substring(0, dot)));
  }

  @Override
  public String toString() {
    return value;
  }
}
