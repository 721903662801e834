package org.modelschools.core.platform.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final ToolKey FIRST = key("first", Duration.ofDays(-30));
  private static final ToolKey NEXT = key("next", Duration.ofHours(3));

  @Test
  void where_there_is_none_the_first_signs_at_once() {
    KeyRing empty = new KeyRing(List.of(), NOW);
    assertEquals(Optional.of(NOW), empty.due());
    assertTrue(empty.signing().isEmpty());
    assertEquals(Optional.of(NOW), new KeyRing(List.of(NEXT), NOW).due());
  }

  @Test
  void a_key_that_is_only_announced_is_published_but_does_not_sign() {
    KeyRing ring = new KeyRing(List.of(FIRST, NEXT), NOW);
    assertEquals(Optional.of(FIRST), ring.signing());
    assertEquals(Optional.of(NEXT), ring.next());
    assertEquals(List.of(NEXT, FIRST), ring.published());
  }

  @Test
  void its_hour_come_it_signs_and_the_former_is_published_until_its_last_token_is_over() {
    Instant begun = NEXT.signsFrom();
    KeyRing ring = new KeyRing(List.of(FIRST, NEXT), begun);
    assertEquals(Optional.of(NEXT), ring.signing());
    assertEquals(List.of(FIRST), ring.former());
    assertEquals(List.of(), ring.expired());

    KeyRing later = new KeyRing(List.of(FIRST, NEXT), begun.plus(KeyRing.LAST_TOKEN));
    assertEquals(List.of(NEXT), later.published());
    assertEquals(List.of(FIRST), later.expired());
  }

  @Test
  void after_ninety_days_another_signs_which_was_announced_a_day_before() {
    Instant last = FIRST.signsFrom().plus(KeyRing.TERM).minus(KeyRing.NOTICE);
    assertEquals(Optional.empty(), new KeyRing(List.of(FIRST), last.minusMillis(1)).due());
    assertEquals(
        Optional.of(FIRST.signsFrom().plus(KeyRing.TERM)), new KeyRing(List.of(FIRST), last).due());
  }

  @Test
  void an_announced_key_is_not_announced_twice() {
    Instant late = FIRST.signsFrom().plus(KeyRing.TERM);
    ToolKey announced = new ToolKey("announced", "{}", "", late.plusSeconds(60));
    assertEquals(Optional.empty(), new KeyRing(List.of(FIRST, announced), late).due());
  }

  @Test
  void of_two_announced_keys_the_sooner_is_next() {
    ToolKey later = key("later", Duration.ofHours(5));
    assertEquals(Optional.of(NEXT), new KeyRing(List.of(later, FIRST, NEXT), NOW).next());
  }

  private static ToolKey key(String kid, Duration fromNow) {
    return new ToolKey(kid, "{}", "", NOW.plus(fromNow));
  }
}
