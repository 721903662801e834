package org.modelschools.dashboard.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordTest {

  private static final Password STORED = Password.of("saale-und-kernberge");

  @Test
  void only_the_password_itself_matches() {
    assertTrue(STORED.matches("saale-und-kernberge"));
    assertFalse(STORED.matches("saale-und-Kernberge"));
    assertFalse(STORED.matches(""));
  }

  @Test
  void equal_passwords_look_different() {
    assertNotEquals(STORED, Password.of("saale-und-kernberge"));
  }

  @Test
  void it_is_stored_with_enough_rounds_and_fits_its_column() {
    List<String> parts = List.of(STORED.encoded().split("\\$", -1));
    assertTrue(Integer.parseInt(parts.get(1)) >= 210_000);
    assertTrue(STORED.encoded().length() <= 300);
    assertFalse(STORED.encoded().contains("saale"));
    assertFalse(STORED.toString().contains(parts.get(3)));
  }

  @Test
  void a_password_of_many_pages_never_matches() {
    String longest = "x".repeat(Password.MAX_LENGTH);
    assertTrue(Password.of(longest).matches(longest));
    assertFalse(Password.of(longest).matches(longest + "y"));
  }

  @Test
  void nobodys_password_is_compared_like_others_and_matches_nothing() {
    assertFalse(Password.nobodys().matches("saale-und-kernberge"));
  }
}
