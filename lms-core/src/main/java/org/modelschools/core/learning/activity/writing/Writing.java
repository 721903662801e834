package org.modelschools.core.learning.activity.writing;

import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Scored;

/**
 * A text that the teacher reads. The form field {@value FreeText#FIELD} holds it. No points; done
 * when something was written.
 *
 * @param starters openers of sentences, plain text; may be empty
 * @param criteria what a good text has, plain text: ticked by the writer, not sent
 */
public record Writing(About about, Markdown prompt, List<String> starters, List<String> criteria)
    implements Activity {

  /** Copies the lists. */
  public Writing {
    starters = List.copyOf(starters);
    criteria = List.copyOf(criteria);
  }

  @Override
  public String kind() {
    return "writing";
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
