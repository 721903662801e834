package org.modelschools.core.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.KeyServer;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class KeySetsTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

  private final KeyServer server = KeyServer.start("key");
  private final KeySets keySets = new KeySets();
  private final Platform platform = platform(server.jwksUri());
  private volatile Instant now = MORNING;

  @BeforeEach
  void wire() {
    keySets.outbound = new Outbound();
    InstantSource source = () -> now;
    keySets.clock = source.withZone(ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_known_key_costs_one_call() throws IOException {
    for (int i = 0; i < 5; i++) {
      assertTrue(knows("key-1"));
    }
    assertEquals(1, server.requests());
  }

  @Test
  void a_new_key_is_fetched_when_it_is_first_used() throws IOException {
    assertTrue(knows("key-1"));
    server.rotate();
    assertTrue(knows("key-2"));
    assertTrue(knows("key-1"));
    assertEquals(2, server.requests());
  }

  @Test
  void forged_key_ids_cause_no_more_than_a_few_calls() throws IOException {
    for (int i = 0; i < 50; i++) {
      assertFalse(knows("forged-" + i));
    }
    assertEquals(3, server.requests());
    now = now.plus(Duration.ofSeconds(10));
    assertFalse(knows("forged"));
    assertFalse(knows("forged"));
    assertEquals(4, server.requests());
  }

  @Test
  void keys_are_fetched_again_when_they_have_aged() throws IOException {
    assertTrue(knows("key-1"));
    now = now.plus(Duration.ofMinutes(6));
    assertTrue(knows("key-1"));
    assertEquals(2, server.requests());
  }

  @Test
  void old_keys_go_on_serving_while_the_platform_is_away() throws IOException {
    assertTrue(knows("key-1"));
    server.down(true);
    now = now.plus(Duration.ofMinutes(6));
    assertTrue(knows("key-1"));
    assertTrue(knows("key-1"));
    assertEquals(2, server.requests());
    server.down(false);
    server.rotate();
    now = now.plus(Duration.ofMinutes(6));
    assertTrue(knows("key-2"));
  }

  @Test
  void without_any_key_the_outage_is_told() {
    server.down(true);
    assertThrows(IOException.class, () -> knows("key-1"));
  }

  @Test
  void many_at_once_are_served_by_one_call() throws Exception {
    ExecutorService class7b = Executors.newFixedThreadPool(30);
    try {
      List<Callable<Boolean>> pupils =
          Collections.nCopies(30, (Callable<Boolean>) () -> knows("key-1"));
      for (Future<Boolean> known : class7b.invokeAll(pupils)) {
        assertTrue(known.get());
      }
    } finally {
      class7b.shutdownNow();
    }
    assertEquals(1, server.requests());
  }

  @Test
  void an_address_on_another_origin_is_never_called() {
    Platform elsewhere = platform(server.jwksUri());
    Outbound outbound = new Outbound();
    var request = Outbound.to("http://169.254.169.254/latest").build();
    assertThrows(IOException.class, () -> outbound.send(elsewhere, request));
  }

  private boolean knows(String kid) throws IOException {
    return keySets.verifier(platform, kid).isPresent();
  }

  private static Platform platform(String jwksUri) {
    String origin = jwksUri.substring(0, jwksUri.lastIndexOf('/'));
    return new Platform(
        new Registration(
            "Test",
            origin,
            "client",
            origin + "/auth",
            origin + "/token",
            jwksUri,
            List.of(),
            List.of()),
        MORNING);
  }
}
