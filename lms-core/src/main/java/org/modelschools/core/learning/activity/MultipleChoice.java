package org.modelschools.core.learning.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;

/**
 * Some of several options are right. The form field {@value #FIELD} holds the ids that were ticked.
 *
 * <p>Points: (right ones ticked + wrong ones left alone) ÷ options. Who ticks everything has not
 * chosen and gets none. What is said concerns the ticked options, and all of them once all is
 * right.
 */
public record MultipleChoice(About about, Markdown prompt, List<Option> options)
    implements Activity {

  /** The form field with the ticked ids. */
  public static final String FIELD = "option";

  /** Copies the options. */
  public MultipleChoice {
    options = List.copyOf(options);
  }

  @Override
  public String kind() {
    return "multiple-choice";
  }

  @Override
  public String shape() {
    return kind() + ": " + Option.shape(options);
  }

  @Override
  public Set<String> fields() {
    return Set.of(FIELD);
  }

  @Override
  public Scored score(Answer answer) {
    List<String> ticked = answer.all(FIELD);
    Optional<Refusal> refusal = Option.refusal(options, ticked);
    return refusal.isPresent() ? Scored.refused(refusal.get()) : score(ticked);
  }

  private Scored score(List<String> ticked) {
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
}
