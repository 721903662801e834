package org.modelschools.lti.doctor;

import java.util.Locale;

/** How something stands; shown as a word and a sign, not by colour alone. */
public enum Level {
  /** All is well. */
  GOOD("✓"),
  /** It works, but something is missing or could be better. */
  FAIR("!"),
  /** It does not work. */
  BAD("✗"),
  /** Nobody has looked yet. */
  OPEN("?");

  private final String sign;

  Level(String sign) {
    this.sign = sign;
  }

  /** The sign before the word. */
  public String sign() {
    return sign;
  }

  /** The word that its text and its style are found by, for instance {@code good}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
