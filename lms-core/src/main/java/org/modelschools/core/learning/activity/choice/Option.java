package org.modelschools.core.learning.activity.choice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

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

  /**
   * What it is worth to tick some of several options, of which some are right: (right ones ticked +
   * wrong ones left alone) ÷ options. Who ticks everything has not chosen and gets none. What is
   * said concerns the ticked options, and all of them once all is right.
   */
  static Scored score(List<Option> options, List<String> ticked) {
    Optional<Refusal> refusal = refusal(options, ticked);
    if (refusal.isPresent()) {
      return Scored.refused(refusal.get());
    }
    boolean everything = ticked.size() == options.size();
    int right = 0;
    for (Option option : options) {
      right += option.correct() == ticked.contains(option.id()) ? 1 : 0;
    }
    boolean solved = right == options.size();
    List<Part> parts =
        options.stream()
            .filter(option -> solved || ticked.contains(option.id()))
            .map(option -> option.part(ticked.contains(option.id())))
            .toList();
    return Scored.share(everything ? 0 : right, options.size(), parts);
  }

  /** Why the chosen ids cannot be a choice from these options. */
  static Optional<Refusal> refusal(List<Option> options, List<String> chosen) {
    return Refusal.ofIds(options.stream().map(Option::id).toList(), chosen);
  }
}
