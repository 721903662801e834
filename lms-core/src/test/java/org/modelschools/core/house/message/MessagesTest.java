package org.modelschools.core.house.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  @Test
  void texts_are_found_by_key_and_language() {
    assertEquals("Zum Inhalt springen", Messages.in(Locale.GERMAN).text("page.skip"));
    assertEquals("Skip to content", Messages.in(Locale.UK).text("page.skip"));
  }

  @Test
  void a_language_that_we_do_not_speak_is_answered_in_german() {
    assertEquals(Locale.GERMAN, Messages.in(Locale.FRENCH).locale());
  }

  @Test
  void a_key_without_a_text_is_an_error() {
    Messages messages = Messages.in(Locale.GERMAN);
    assertFalse(messages.has("page.nowhere"));
    assertTrue(messages.has("page.skip"));
    assertThrows(IllegalArgumentException.class, () -> messages.text("page.nowhere"));
    assertThrows(IllegalArgumentException.class, () -> messages.text("nowhere"));
  }

  @ParameterizedTest
  @CsvSource({"de, de", "de-AT, de", "DE_de, de", "en-US, en", "EN, en"})
  void regions_do_not_matter(String language, String offered) {
    assertEquals(Optional.of(Locale.forLanguageTag(offered)), Languages.offered(language));
  }

  @ParameterizedTest
  @CsvSource({"fr", "d", "''", "tr-TR", "$Locale"})
  void what_is_no_offered_language_is_none(String language) {
    assertEquals(Optional.empty(), Languages.offered(language));
  }
}
