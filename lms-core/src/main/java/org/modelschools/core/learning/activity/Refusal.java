package org.modelschools.core.learning.activity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Why an answer is not scored. It costs no try and what was stored before stays. */
public enum Refusal {
  /** Nothing was ticked or selected. */
  NOTHING_CHOSEN,
  /** The text is empty. */
  NOTHING_WRITTEN,
  /** The gaps or the line to type in are empty. */
  NOTHING_ENTERED,
  /** What was typed is not a number. */
  NOT_A_NUMBER,
  /** An id that this activity does not have; only a manipulated form sends it. */
  UNKNOWN_CHOICE,
  /** Two where one may be chosen, or the same twice. */
  CHOSEN_TWICE,
  /** A part is missing; what is there can be kept as a draft. */
  INCOMPLETE,
  /** A story goes on: no mistake, what was decided so far is kept as a draft. */
  UNDERWAY,
  /** The text is longer than its field takes. */
  TOO_LONG,
  /** The attempt has been completed; a new one can be begun. */
  ATTEMPT_COMPLETED;

  /** Whether what was sent is sound as far as it goes, and worth keeping until it is complete. */
  public boolean isDraft() {
    return this == INCOMPLETE || this == UNDERWAY;
  }

  /** Why the chosen ids cannot be some of those that are known. */
  public static Optional<Refusal> ofIds(Collection<String> known, List<String> chosen) {
    if (chosen.isEmpty()) {
      return Optional.of(NOTHING_CHOSEN);
    }
    if (!known.containsAll(chosen)) {
      return Optional.of(UNKNOWN_CHOICE);
    }
    return new HashSet<>(chosen).size() < chosen.size()
        ? Optional.of(CHOSEN_TWICE)
        : Optional.empty();
  }
}
