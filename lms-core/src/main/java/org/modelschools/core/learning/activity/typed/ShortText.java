package org.modelschools.core.learning.activity.typed;

import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Feedback;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/**
 * A word or a few words to type. The form field {@value #FIELD} holds them. All or nothing; case,
 * outer spaces and final punctuation do not matter.
 *
 * @param accepted the right answers, plain text
 */
public record ShortText(About about, Markdown prompt, List<String> accepted, Feedback feedback)
    implements Activity {

  /** The form field with the words. */
  public static final String FIELD = "text";

  /** How many characters may be typed. */
  public static final int LONGEST = Wording.LONGEST;

  /** Copies the answers. */
  public ShortText {
    accepted = List.copyOf(accepted);
  }

  @Override
  public String kind() {
    return "short-text";
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
  public Scored score(Answer answer) {
    String text = Wording.withoutEnd(answer.first(FIELD).orElse(""));
    if (text.isEmpty()) {
      return Scored.refused(Refusal.NOTHING_ENTERED);
    }
    if (text.length() > LONGEST) {
      return Scored.refused(Refusal.TOO_LONG);
    }
    List<String> right = accepted.stream().map(Wording::withoutEnd).toList();
    Scored scored = Scored.share(Wording.accepts(right, text) ? 1 : 0, 1, List.of());
    return scored.with(feedback.to(scored));
  }
}
