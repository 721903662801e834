package org.modelschools.core.house.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class VaultTest {

  private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Vault vault = TestKeys.vault(TestKeys.master());

  @ParameterizedTest
  @ValueSource(strings = {"", "4711", "Zoë 👩‍🏫", "{\"json\":\"too\"}"})
  void what_was_sealed_opens_again(String text) {
    assertEquals(text, vault.open("subject", vault.seal("subject", text)));
  }

  @Test
  void the_same_text_is_sealed_differently_every_time() {
    String sealed = vault.seal("subject", "4711");
    assertNotEquals(sealed, vault.seal("subject", "4711"));
    assertFalse(sealed.contains("4711"));
  }

  @Test
  void what_was_sealed_for_one_purpose_does_not_open_for_another() {
    String sealed = vault.seal("window-ticket", "4711");
    assertDoesNotOpen("window-confirmation", sealed);
  }

  @Test
  void what_was_changed_does_not_open() {
    byte[] sealed = Base64.getUrlDecoder().decode(vault.seal("subject", "4711"));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertDoesNotOpen("subject", Base64.getUrlEncoder().encodeToString(changed));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "AAAA", "null", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "no base64!"})
  void what_nobody_sealed_does_not_open(String text) {
    assertDoesNotOpen("subject", text);
  }

  @Test
  void another_master_key_does_not_open_it() {
    Vault other = TestKeys.vault(TestKeys.master(OTHER_KEY));
    String sealed = vault.seal("subject", "4711");
    assertThrows(IllegalArgumentException.class, () -> other.open("subject", sealed));
  }

  @Test
  void a_master_key_that_is_missing_or_short_is_named() {
    MasterKey missing = new MasterKey();
    missing.configured = Optional.empty();
    assertThrows(IllegalStateException.class, () -> missing.derive("x"));
    MasterKey weak = TestKeys.master(Base64.getEncoder().encodeToString(new byte[31]));
    assertThrows(IllegalStateException.class, () -> weak.derive("x"));
  }

  private void assertDoesNotOpen(String purpose, String sealed) {
    assertThrows(IllegalArgumentException.class, () -> vault.open(purpose, sealed));
  }
}
