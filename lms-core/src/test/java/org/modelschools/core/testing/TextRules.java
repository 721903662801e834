package org.modelschools.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of the texts of every module; a module's {@code TextsTest} implements this. */
public interface TextRules {

  /** Codes of failures that are put together at run time, as {@code launch.kid-missing}. */
  default Set<String> codes() {
    return Set.of();
  }

  /** Other keys that are put together at run time. */
  default Set<String> composed() {
    return Set.of();
  }

  /** Where the module's sources are. */
  default Path sources() {
    return Path.of("src/main/java");
  }

  @Test
  default void every_text_is_there_in_both_languages() {
    assertEquals(Set.of(), Texts.in(sources()).missing());
  }

  @Test
  default void every_key_begins_with_its_feature() {
    assertEquals(Set.of(), Texts.in(sources()).strangers());
  }

  @Test
  default void no_text_has_a_straight_apostrophe() {
    assertEquals(List.of(), Texts.in(sources()).straightApostrophes());
  }

  @Test
  default void every_key_that_is_named_is_written() {
    assertEquals(Set.of(), Texts.in(sources()).unwritten());
  }

  @Test
  default void no_key_is_left_over() {
    Set<String> unused = Texts.in(sources()).unused(codes());
    unused.removeAll(composed());
    assertEquals(Set.of(), unused);
  }

  @Test
  default void every_code_has_a_title_and_a_help() {
    Set<String> keys = Texts.in(sources()).keys();
    List<String> lacking =
        codes().stream()
            .filter(code -> !keys.contains(code + ".title") || !keys.contains(code + ".help"))
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  default void no_template_holds_literal_text() {
    assertEquals(List.of(), Templates.literalTexts(sources()));
  }
}
