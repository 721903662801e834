package org.modelschools.lti.launch.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  private static final Claims CLAIMS =
      Claims.parse(
          """
          {"text":"x","number":5,"fraction":1.9,"null":null,"object":{"id":"7"},"huge":1e400,
           "list":["a",1,null,{"b":2},"c"],"digits":"5","yes":true}
          """);

  @Test
  void a_text_is_a_text_and_nothing_else() {
    assertEquals(Optional.of("x"), CLAIMS.text("text"));
    for (String name : List.of("number", "null", "object", "list", "yes", "absent")) {
      assertEquals(Optional.empty(), CLAIMS.text(name), name);
    }
  }

  @Test
  void seconds_are_numbers_only() {
    assertEquals(OptionalLong.of(5), CLAIMS.seconds("number"));
    assertEquals(OptionalLong.of(1), CLAIMS.seconds("fraction"));
    for (String name : List.of("text", "null", "object", "list", "digits", "absent")) {
      assertEquals(OptionalLong.empty(), CLAIMS.seconds(name), name);
    }
  }

  @Test
  void objects_that_are_none_are_empty() {
    assertEquals(Optional.of("7"), CLAIMS.object("object").text("id"));
    assertEquals(Optional.empty(), CLAIMS.object("text").text("id"));
    assertEquals(Optional.empty(), CLAIMS.object("absent").object("deeper").text("id"));
  }

  @Test
  void lists_keep_their_texts() {
    assertEquals(List.of("a", "c"), CLAIMS.texts("list"));
    assertEquals(List.of("x"), CLAIMS.texts("text"));
    assertEquals(List.of(), CLAIMS.texts("number"));
    assertTrue(CLAIMS.isList("list"));
    assertFalse(CLAIMS.isList("text"));
  }

  @Test
  void null_is_not_there() {
    assertFalse(CLAIMS.has("null"));
    assertFalse(CLAIMS.has("absent"));
    assertTrue(CLAIMS.has("yes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sub\":\"a\",\"sub\":\"b\"}",
        "{\"a\":{\"id\":\"1\",\"id\":\"2\"}}",
        "{\"a\":[{\"id\":1,\"id\":1}]}",
        "{\"sub\":\"a\",\"\\u0073ub\":\"b\"}"
      })
  void a_member_that_stands_twice_is_refused(String text) {
    assertEquals(Refusal.TOKEN_AMBIGUOUS, refused(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "\"x\"",
        "{",
        "null",
        "{\"a\":01}",
        "{a:1}",
        "{}x",
        "{}{}",
        "{} null",
        "{},",
        "{}}",
        "{}\u0000"
      })
  void what_is_no_json_object_is_refused(String text) {
    assertEquals(Refusal.TOKEN_MALFORMED, refused(text));
  }

  @Test
  void nesting_without_end_is_refused() {
    assertEquals(Refusal.TOKEN_MALFORMED, refused("{\"a\":" + "[".repeat(20_000)));
  }

  private static Refusal refused(String text) {
    return assertThrows(LaunchRefused.class, () -> Claims.parse(text)).refusal();
  }
}
