package org.modelschools.core.learning.activity.writing;

import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Scored;

/**
 * Something to write down for oneself. The form field {@value FreeText#FIELD} holds it. No points,
 * no right or wrong; done when something was written.
 *
 * @param starters openers of sentences, plain text; may be empty
 */
public record Reflection(About about, Markdown prompt, List<String> starters) implements Activity {

  /** Copies the starters. */
  public Reflection {
    starters = List.copyOf(starters);
  }

  @Override
  public String kind() {
    return "reflection";
  }

  @Override
  public String shape() {
    return kind();
  }

  @Override
  public Set<String> fields() {
    return Set.of(FreeText.FIELD);
  }

  @Override
  public List<String> writtenFields() {
    return List.of(FreeText.FIELD);
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  @Override
  public Scored score(Answer answer) {
    return FreeText.score(answer);
  }

  @Override
  public Answer kept(Answer answer) {
    return FreeText.kept(answer);
  }
}
