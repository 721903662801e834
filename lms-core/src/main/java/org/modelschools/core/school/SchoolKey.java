package org.modelschools.core.school;

/** Names a school in URLs, registrations and events, such as {@code saalebogen}; never changes. */
public record SchoolKey(String value) {

  /** What a key looks like: lower case letters, digits, hyphens, at most 50. */
  public static final String PATTERN = "[a-z][a-z0-9-]{0,49}";

  @Override
  public String toString() {
    return value;
  }
}
