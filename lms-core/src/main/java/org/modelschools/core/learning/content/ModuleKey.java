package org.modelschools.core.learning.content;

/** Names a module in catalogue, links and events, such as {@code m03}; never changes. */
public record ModuleKey(String value) {

  /** What a key looks like: lower case letters, digits, hyphens, at most 50. */
  public static final String PATTERN = "[a-z][a-z0-9-]{0,49}";

  @Override
  public String toString() {
    return value;
  }
}
