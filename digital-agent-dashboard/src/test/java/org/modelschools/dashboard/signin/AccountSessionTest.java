package org.modelschools.dashboard.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountSessionTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private final Account account = new Account("agent", Password.nobodys(), NOON);
  private final AccountSession session = new AccountSession("token", account, NOON);

  @Test
  void it_ends_when_nobody_was_there_for_half_an_hour() {
    assertFalse(session.isOver(NOON.plus(Duration.ofMinutes(29))));
    assertTrue(session.isOver(NOON.plus(Duration.ofMinutes(30))));
  }

  @Test
  void being_there_prolongs_it_but_not_beyond_eight_hours() {
    for (int minutes = 20; minutes < 8 * 60; minutes += 20) {
      Instant now = NOON.plus(Duration.ofMinutes(minutes));
      assertFalse(session.isOver(now));
      session.seen(now);
    }
    assertTrue(session.isOver(NOON.plus(Duration.ofHours(8))));
  }

  @Test
  void names_are_found_in_upper_and_lower_case_and_with_spaces_around() {
    assertEquals(Account.hash("agent"), Account.hash(" Agent "));
  }

  @Test
  void the_token_itself_is_not_the_key() {
    assertEquals(64, AccountSession.id("token").length());
  }
}
