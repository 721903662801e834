package org.modelschools.core.learning.activity.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Feedback;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/**
 * A number to type. The form field {@value #FIELD} holds it, written as in German or in English.
 * All or nothing: right if it is no further from the answer than the tolerance.
 *
 * @param unit what is counted, plain text; may be typed with the number
 */
public record NumberQuestion(
    About about,
    Markdown prompt,
    BigDecimal answer,
    BigDecimal tolerance,
    Optional<String> unit,
    Feedback feedback)
    implements Activity {

  /** The form field with the number. */
  public static final String FIELD = "number";

  /** How many characters may be typed. */
  public static final int LONGEST = Wording.LONGEST;

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public String shape() {
    return kind() + ": " + answer.toPlainString() + " ± " + tolerance.toPlainString();
  }

  @Override
  public Set<String> fields() {
    return Set.of(FIELD);
  }

  @Override
  public Scored score(Answer given) {
    String text = given.first(FIELD).orElse("").strip();
    if (text.isEmpty()) {
      return Scored.refused(Refusal.NOTHING_ENTERED);
    }
    if (text.length() > LONGEST) {
      return Scored.refused(Refusal.TOO_LONG);
    }
    Set<BigDecimal> readings = Numeral.readings(withoutUnit(text));
    if (readings.isEmpty()) {
      return Scored.refused(Refusal.NOT_A_NUMBER);
    }
    Scored scored = Scored.share(readings.stream().anyMatch(this::isRight) ? 1 : 0, 1, List.of());
    return scored.with(feedback.to(scored));
  }

  private boolean isRight(BigDecimal number) {
    return number.subtract(answer).abs().compareTo(tolerance) <= 0;
  }

  private String withoutUnit(String text) {
    String end = Wording.plain(unit.orElse(""));
    String plain = Wording.plain(text);
    return plain.endsWith(end) ? plain.substring(0, plain.length() - end.length()) : plain;
  }
}
