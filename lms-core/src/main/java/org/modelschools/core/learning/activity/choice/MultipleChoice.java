package org.modelschools.core.learning.activity.choice;

import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Scored;

/**
 * Some of several options are right. The form field {@value #FIELD} holds the ids that were ticked.
 *
 * <p>Points: {@link Option#score}.
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
    return Option.score(options, answer.all(FIELD));
  }
}
