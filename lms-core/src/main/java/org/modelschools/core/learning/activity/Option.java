package org.modelschools.core.learning.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;

/**
 * One of several things to choose.
 *
 * @param id stable in its activity
 * @param text one paragraph
 * @param correct whether it should be chosen
 * @param feedback why it should or should not
 */
public record Option(String id, Markdown text, boolean correct, Markdown feedback) {

  /** What is said to someone who did or did not choose it. */
  Part part(boolean chosen) {
    return new Part(id, chosen == correct, Optional.of(feedback));
  }

  /** Ids, the correct ones starred. */
  static String shape(List<Option> options) {
    return options.stream()
        .map(option -> option.id() + (option.correct() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  /** Why the chosen ids cannot be a choice from these options. */
  static Optional<Refusal> refusal(List<Option> options, List<String> chosen) {
    if (chosen.isEmpty()) {
      return Optional.of(Refusal.NOTHING_CHOSEN);
    }
    if (!options.stream().map(Option::id).toList().containsAll(chosen)) {
      return Optional.of(Refusal.UNKNOWN_CHOICE);
    }
    return new HashSet<>(chosen).size() < chosen.size()
        ? Optional.of(Refusal.CHOSEN_TWICE)
        : Optional.empty();
  }
}
