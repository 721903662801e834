package org.modelschools.core.learning.activity.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/**
 * Something made elsewhere, a poster or a photo, is described in some fields. The form field {@link
 * #field(Field)} holds what was written. No points; done when all required fields are written.
 *
 * @param criteria what a good product has, plain text: ticked by the maker, not sent; may be empty
 */
public record Product(About about, Markdown prompt, List<Field> parts, List<String> criteria)
    implements Activity {

  /** How many characters a field takes. */
  public static final int LONGEST = 1000;

  private static final String PREFIX = "field.";

  /**
   * One thing to say about the product.
   *
   * @param id stable in its activity
   * @param label plain text
   * @param hint plain text
   * @param required whether it must be written
   */
  public record Field(String id, String label, Optional<String> hint, boolean required) {}

  /** Copies the lists. */
  public Product {
    parts = List.copyOf(parts);
    criteria = List.copyOf(criteria);
  }

  @Override
  public String kind() {
    return "product";
  }

  @Override
  public String shape() {
    return parts.stream()
        .map(field -> field.id() + (field.required() ? "*" : ""))
        .collect(Collectors.joining(" ", kind() + ": ", ""));
  }

  @Override
  public Set<String> fields() {
    return parts.stream().map(this::field).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<String> writtenFields() {
    return parts.stream().map(this::field).toList();
  }

  /** The form field for this one. */
  public String field(Field field) {
    return PREFIX + field.id();
  }

  /** What was written into this field. */
  public String text(Answer answer, Field field) {
    return FreeText.text(answer, field(field));
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  @Override
  public Scored score(Answer answer) {
    if (parts.stream().allMatch(field -> text(answer, field).isBlank())) {
      return Scored.refused(Refusal.NOTHING_WRITTEN);
    }
    if (parts.stream().anyMatch(field -> text(answer, field).length() > LONGEST)) {
      return Scored.refused(Refusal.TOO_LONG);
    }
    boolean complete =
        parts.stream().noneMatch(field -> field.required() && text(answer, field).isBlank());
    return complete ? Scored.done() : Scored.refused(Refusal.INCOMPLETE);
  }

  @Override
  public Answer kept(Answer answer) {
    Map<String, List<String>> kept = new HashMap<>();
    parts.forEach(field -> kept.put(field(field), List.of(text(answer, field))));
    return new Answer(kept);
  }
}
