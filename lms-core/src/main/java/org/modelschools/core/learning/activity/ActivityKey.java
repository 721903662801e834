package org.modelschools.core.learning.activity;

/**
 * Names an activity in its module, such as {@code 02-schaetzen}: its file name without the ending.
 */
public record ActivityKey(String value) {

  /** What a key looks like. */
  public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,59}";

  @Override
  public String toString() {
    return value;
  }
}
