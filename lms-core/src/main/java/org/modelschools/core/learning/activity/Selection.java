package org.modelschools.core.learning.activity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * One value for each of several parts, as select boxes and groups of radio buttons send them. A
 * part may be left open.
 *
 * @param chosen from the part's id to the value, in the order of the parts
 * @param refusal why it cannot be scored
 */
public record Selection(Map<String, String> chosen, Optional<Refusal> refusal) {

  /** Copies the values. */
  public Selection {
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /**
   * Reads the fields {@code prefix + id}.
   *
   * @param known whether a part can have a value
   */
  public static Selection of(
      Answer answer, String prefix, List<String> ids, BiPredicate<String, String> known) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String id : ids) {
      if (answer.all(prefix + id).size() > 1) {
        return refused(Refusal.CHOSEN_TWICE);
      }
      Optional<String> value = answer.first(prefix + id).filter(text -> !text.isBlank());
      if (value.isPresent() && !known.test(id, value.get())) {
        return refused(Refusal.UNKNOWN_CHOICE);
      }
      value.ifPresent(text -> chosen.put(id, text));
    }
    return chosen.isEmpty()
        ? refused(Refusal.NOTHING_CHOSEN)
        : new Selection(chosen, Optional.empty());
  }

  private static Selection refused(Refusal refusal) {
    return new Selection(Map.of(), Optional.of(refusal));
  }

  /** Right parts ÷ parts; a part that was left open is not right and nothing is said to it. */
  public Scored share(int of, BiFunction<String, String, Part> part) {
    if (refusal.isPresent()) {
      return Scored.refused(refusal.get());
    }
    List<Part> parts =
        chosen.entrySet().stream()
            .map(entry -> part.apply(entry.getKey(), entry.getValue()))
            .toList();
    return Scored.share((int) parts.stream().filter(Part::right).count(), of, parts);
  }
}
