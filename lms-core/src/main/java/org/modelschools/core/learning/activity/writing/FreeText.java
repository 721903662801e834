package org.modelschools.core.learning.activity.writing;

import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/** One free text as forms send it; done when something was written. */
public final class FreeText {

  /** The form field with the text. */
  public static final String FIELD = "text";

  /** How many characters a text may have, as {@code maxlength} of a text area counts them. */
  public static final int LONGEST = 4000;

  private FreeText() {}

  /** What was written, without the control characters that only programs send. */
  public static String text(Answer answer) {
    return text(answer, FIELD);
  }

  static String text(Answer answer, String field) {
    return answer
        .first(field)
        .orElse("")
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }

  static Scored score(Answer answer) {
    String text = text(answer);
    if (text.isBlank()) {
      return Scored.refused(Refusal.NOTHING_WRITTEN);
    }
    return text.length() > LONGEST ? Scored.refused(Refusal.TOO_LONG) : Scored.done();
  }

  static Answer kept(Answer answer) {
    return Answer.of(FIELD, text(answer));
  }
}
