package org.modelschools.core.learning.activity;

import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;

/**
 * Something to write down for oneself. The form field {@value #FIELD} holds it. No points, no right
 * or wrong; done when something was written.
 *
 * @param starters openers of sentences, plain text; may be empty
 */
public record Reflection(About about, Markdown prompt, List<String> starters) implements Activity {

  /** The form field with the text. */
  public static final String FIELD = "text";

  /** How many characters a text may have, as {@code maxlength} of a text area counts them. */
  public static final int LONGEST = 4000;

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
    return Set.of(FIELD);
  }

  @Override
  public List<String> writtenFields() {
    return List.of(FIELD);
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  @Override
  public Scored score(Answer answer) {
    String text = text(answer);
    if (text.isBlank()) {
      return Scored.refused(Refusal.NOTHING_WRITTEN);
    }
    return text.length() > LONGEST ? Scored.refused(Refusal.TOO_LONG) : Scored.done();
  }

  @Override
  public Answer kept(Answer answer) {
    return Answer.of(FIELD, text(answer));
  }

  /** What was written, without the control characters that only programs send. */
  public static String text(Answer answer) {
    return answer
        .first(FIELD)
        .orElse("")
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }
}
