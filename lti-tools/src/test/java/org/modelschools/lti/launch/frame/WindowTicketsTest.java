package org.modelschools.lti.launch.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gg.jte.output.StringOutput;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.TestKeys;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Registration;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.Claims;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.message.State;
import org.modelschools.lti.launch.session.TestVisits;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class WindowTicketsTest {

  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final String STORED = "_parent";
  private static final String NONCE = "0123456789abcdef0123456789abcdef";

  @Test
  void a_ticket_lives_for_sixty_seconds() {
    String ticket = ticket(tickets(Duration.ZERO), "");
    assertEquals("visit", tickets(Duration.ofSeconds(60)).ticket(ticket).session());
    refused(() -> tickets(Duration.ofSeconds(60).plusMillis(1)).ticket(ticket));
  }

  @Test
  void the_proof_from_storage_lives_as_long() {
    WindowTickets tickets = tickets(Duration.ZERO);
    String ticket = ticket(tickets, STORED);
    String kept = tickets.storage.secret(state(STORED));
    assertEquals("visit", tickets(Duration.ofSeconds(60)).proved(ticket, kept).session());
    refused(() -> tickets(Duration.ofSeconds(60).plusMillis(1)).proved(ticket, kept));
    refused(() -> tickets.proved(ticket, kept + "x"));
    refused(() -> tickets.proved(ticket(tickets, ""), ""));
  }

  @Test
  void the_question_may_be_answered_for_ten_minutes_by_who_was_asked() {
    WindowTickets.Ticket ticket = new WindowTickets.Ticket("visit", "", "", "", "");
    StringOutput page = new StringOutput();
    tickets(Duration.ZERO).confirm(ticket, "hash", messages()).render(page);
    String sealed = Jsoup.parse(page.toString()).select("input[name=ticket]").attr("value");
    Optional<String> asked = Optional.of("hash");
    assertEquals("visit", tickets(Duration.ofMinutes(10)).confirmation(sealed, asked).session());
    refused(() -> tickets(Duration.ofMinutes(10).plusMillis(1)).confirmation(sealed, asked));
    refused(() -> tickets(Duration.ZERO).confirmation(sealed, Optional.of("other")));
    refused(() -> tickets(Duration.ZERO).confirmation(sealed, Optional.empty()));
  }

  private static void refused(Runnable use) {
    assertEquals(Refusal.TICKET_INVALID, assertThrows(LaunchRefused.class, use::run).refusal());
  }

  private static String ticket(WindowTickets tickets, String storage) {
    StringOutput page = new StringOutput();
    tickets
        .offer(
            TestVisits.begun("visit", START),
            new Claims(Json.createObjectBuilder().build()),
            state(storage),
            platform(),
            messages())
        .render(page);
    return Jsoup.parse(page.toString()).select("input[name=ticket]").attr("value");
  }

  private static State state(String storage) {
    byte[] none = State.digest(null);
    return new State(new PlatformId(1), START, NONCE, none, none, none, storage);
  }

  private static Platform platform() {
    return new Platform(
        new Registration(
            "Test",
            "https://lms.example",
            "client",
            "https://lms.example/auth",
            "https://lms.example/token",
            "https://lms.example/jwks",
            java.util.List.of(),
            java.util.List.of()),
        START);
  }

  private static Messages messages() {
    return Messages.in(Locale.GERMAN);
  }

  private static WindowTickets tickets(Duration later) {
    PlatformStorage storage = new PlatformStorage();
    storage.masterKey = TestKeys.master();
    WindowTickets tickets = new WindowTickets();
    tickets.vault = TestKeys.vault(TestKeys.master());
    tickets.storage = storage;
    tickets.addresses = new Addresses();
    tickets.clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
    return tickets;
  }
}
