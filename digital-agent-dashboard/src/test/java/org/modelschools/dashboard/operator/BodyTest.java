package org.modelschools.dashboard.operator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "{", "[]", "null", "\"x\"", "{}{}", "{\"a\":1,}"})
  void what_is_no_json_object_is_malformed(String text) {
    assertTrue(new Body(text.getBytes(StandardCharsets.UTF_8)).json().isEmpty(), text);
  }

  @Test
  void what_is_nested_without_end_is_malformed() {
    String text = "{\"a\":".repeat(9000);
    assertTrue(new Body(text.getBytes(StandardCharsets.UTF_8)).json().isEmpty());
  }

  @Test
  void a_body_over_the_limit_is_noticed() {
    assertFalse(new Body(new byte[Body.LIMIT]).isTooLarge());
    assertTrue(new Body(new byte[Body.LIMIT + 1]).isTooLarge());
  }
}
