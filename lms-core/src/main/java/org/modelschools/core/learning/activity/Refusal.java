package org.modelschools.core.learning.activity;

/** Why an answer is not scored. It costs no try and what was stored before stays. */
public enum Refusal {
  /** Nothing was ticked or selected. */
  NOTHING_CHOSEN,
  /** The text is empty. */
  NOTHING_WRITTEN,
  /** An id that this activity does not have; only a manipulated form sends it. */
  UNKNOWN_CHOICE,
  /** Two where one may be chosen, or the same twice. */
  CHOSEN_TWICE,
  /** An item is missing. */
  INCOMPLETE,
  /** The text is longer than {@link Reflection#LONGEST} characters. */
  TOO_LONG,
  /** The attempt has been completed; a new one can be begun. */
  ATTEMPT_COMPLETED
}
