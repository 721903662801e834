package org.modelschools.core.learning.activity.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/**
 * One of several options is right. The form field {@value #FIELD} holds its id. All or nothing;
 * what is said concerns the chosen option only, so that a second try is still a question.
 */
public record SingleChoice(About about, Markdown prompt, List<Option> options) implements Activity {

  /** The form field with the chosen id. */
  public static final String FIELD = "option";

  /** Copies the options. */
  public SingleChoice {
    options = List.copyOf(options);
  }

  @Override
  public String kind() {
    return "single-choice";
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
    List<String> chosen = answer.all(FIELD);
    Optional<Refusal> refusal = Option.refusal(options, chosen);
    if (refusal.isPresent()) {
      return Scored.refused(refusal.get());
    }
    if (chosen.size() > 1) {
      return Scored.refused(Refusal.CHOSEN_TWICE);
    }
    Option option =
        options.stream().filter(each -> chosen.contains(each.id())).findFirst().orElseThrow();
    return Scored.share(option.correct() ? 1 : 0, 1, List.of(option.part(true)));
  }
}
