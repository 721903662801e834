package org.modelschools.lti.launch.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.house.security.TestKeys;
import org.modelschools.core.platform.PlatformId;

class StateTest {

  private static final State STATE =
      new State(
          new PlatformId(7),
          Instant.parse("2026-03-02T08:00:00.123Z"),
          "0123456789abcdef0123456789abcdef",
          State.digest("browser"),
          State.digest("https://tool.example/lti/launch"),
          State.digest(null),
          "");

  @Test
  void what_was_signed_comes_back() {
    State back = State.verified(STATE.sign(mac()), mac());
    assertEquals(STATE.platform(), back.platform());
    assertEquals(STATE.issuedAt(), back.issuedAt());
    assertEquals(STATE.nonce(), back.nonce());
    assertArrayEquals(STATE.browser(), back.browser());
    assertArrayEquals(STATE.target(), back.target());
    assertArrayEquals(STATE.deployment(), back.deployment());
  }

  @Test
  void it_is_short_enough_for_a_query() {
    assertTrue(STATE.sign(mac()).matches("[A-Za-z0-9_-]{100,200}"));
  }

  @Test
  void not_one_bit_may_change() {
    byte[] signed = Base64.getUrlDecoder().decode(STATE.sign(mac()));
    for (int i = 0; i < signed.length; i++) {
      byte[] changed = signed.clone();
      changed[i] ^= 1;
      refused(Refusal.STATE_INVALID, Base64.getUrlEncoder().encodeToString(changed));
    }
  }

  @Test
  void another_key_or_purpose_does_not_verify_it() {
    Mac other = TestKeys.master().mac("other-purpose");
    refused(Refusal.STATE_INVALID, STATE.sign(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "äöü", "AAAA", "a b", "....", "\0"})
  void what_nobody_signed_is_invalid(String text) {
    refused(Refusal.STATE_INVALID, text);
  }

  @ParameterizedTest
  @NullAndEmptySource
  void nothing_is_missing(@Nullable String text) {
    refused(Refusal.STATE_MISSING, text);
  }

  @Test
  void a_login_that_named_nothing_agrees_with_everything() {
    assertTrue(State.agrees(State.digest(null), "anything"));
    assertTrue(State.agrees(State.digest("7"), "7"));
    assertFalse(State.agrees(State.digest("7"), "8"));
    assertFalse(State.agrees(State.digest("a"), "A"));
  }

  private static void refused(Refusal refusal, @Nullable String text) {
    LaunchRefused refused = assertThrows(LaunchRefused.class, () -> State.verified(text, mac()));
    assertEquals(refusal, refused.refusal());
  }

  private static Mac mac() {
    return TestKeys.master().mac(State.PURPOSE);
  }
}
