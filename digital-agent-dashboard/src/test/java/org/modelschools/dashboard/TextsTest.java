package org.modelschools.dashboard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.modelschools.core.adoption.rollup.Measure;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.TextRules;

/** The texts of the dashboard. */
class TextsTest implements TextRules {

  @Override
  public Set<String> codes() {
    return Set.of(
        "operator.unauthorized",
        "operator.malformed",
        "operator.duplicate",
        "operator.too-large",
        "operator.invalid",
        "frameworks.too-large",
        "signin.form-expired");
  }

  /** Every measure has a name, says what it means, and why it is hidden. */
  @Override
  public Set<String> composed() {
    return Arrays.stream(Measure.values())
        .map(measure -> "overview." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .flatMap(key -> Stream.of(".name", ".definition", ".hidden").map(key::concat))
        .collect(Collectors.toSet());
  }

  @Test
  void what_is_composed_is_written() {
    composed().forEach(key -> assertTrue(Messages.in(Locale.GERMAN).has(key), key));
  }
}
