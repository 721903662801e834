package org.modelschools.lti.launch.frame;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.Vault;
import org.modelschools.core.platform.Platform;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.Claims;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.message.State;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.views.StaticTemplates;

/**
 * Tickets into a window, for browsers that keep no cookie in the frame. A ticket is sealed, lives
 * 60 seconds and serves once. It carries the name and course that the platform just sent, only for
 * the question "go on as …?", which keeps an attacker from putting their own visit into somebody
 * else's browser (login CSRF); neither is written anywhere.
 */
@ApplicationScoped
public class WindowTickets {

  private static final Duration TICKET_LIFE = Duration.ofSeconds(60);
  private static final Duration CONFIRMATION_LIFE = Duration.ofMinutes(10);
  private static final String TICKET = "window-ticket";
  private static final String CONFIRMATION = "window-confirmation";

  @Inject Vault vault;
  @Inject PlatformStorage storage;
  @Inject Addresses addresses;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  /**
   * What a ticket carries.
   *
   * @param session the visit that waits to be bound
   * @param who the name that the platform sent, empty when it sent none
   * @param where the title of the course, empty when it sent none
   * @param browser SHA-256 of the browser's secret in a confirmation, empty in a ticket
   * @param kept what the platform keeps for the login, empty when it was not asked to
   */
  record Ticket(String session, String who, String where, String browser, String kept) {}

  /**
   * The page in the frame with the button that opens the window. If the platform was asked to keep
   * something at the login, the page asks for it first and goes on by itself.
   */
  public JteModel offer(
      LaunchSession session, Claims claims, State state, Platform platform, Messages messages) {
    boolean stored = !state.storage().isEmpty();
    Ticket ticket =
        new Ticket(
            session.id(),
            claims.text("name").orElse(""),
            claims.object(Claims.LTI + "context").text("title").orElse(""),
            "",
            stored ? storage.secret(state) : "");
    return offer(
        seal(TICKET, ticket, TICKET_LIFE),
        stored ? PlatformStorage.request(state, platform) : null,
        messages);
  }

  /** The same page for a launch without a login, for whom no platform keeps anything. */
  public JteModel offer(LaunchSession session, String who, String where, Messages messages) {
    Ticket ticket = new Ticket(session.id(), who, where, "", "");
    return offer(seal(TICKET, ticket, TICKET_LIFE), null, messages);
  }

  /** The same page for a ticket that is still good, without asking the platform. */
  JteModel offerAgain(String sealed, Messages messages) {
    return offer(sealed, null, messages);
  }

  private JteModel offer(String sealed, @Nullable StorageRequest request, Messages messages) {
    return templates.launchFrameOffer(
        new OfferPage(sealed, addresses.of("/window"), addresses.of("/storage"), request),
        messages);
  }

  /** The ticket, if we sealed it in the last minute and that is what the platform kept for it. */
  Ticket proved(@Nullable String sealed, @Nullable String kept) {
    Ticket ticket = ticket(sealed);
    if (ticket.kept().isEmpty() || kept == null || !Hash.same(ticket.kept(), kept)) {
      throw new LaunchRefused(Refusal.TICKET_INVALID);
    }
    return ticket;
  }

  /** The ticket, if we sealed it in the last minute. */
  Ticket ticket(@Nullable String sealed) {
    return open(TICKET, sealed);
  }

  /** The page in the window that asks whether one goes on as that person. */
  JteModel confirm(Ticket ticket, String browserHash, Messages messages) {
    Ticket bound = new Ticket(ticket.session(), "", "", browserHash, "");
    String sealed = seal(CONFIRMATION, bound, CONFIRMATION_LIFE);
    return templates.launchFrameConfirm(
        new WindowPage(addresses.of("/window/confirmation"), sealed, ticket.who(), ticket.where()),
        messages);
  }

  /** The confirmation, if it was given in the browser that was asked. */
  Ticket confirmation(@Nullable String sealed, Optional<String> browserHash) {
    Ticket ticket = open(CONFIRMATION, sealed);
    if (!browserHash.equals(Optional.of(ticket.browser()))) {
      throw new LaunchRefused(Refusal.TICKET_INVALID);
    }
    return ticket;
  }

  private String seal(String purpose, Ticket ticket, Duration life) {
    return vault.seal(
        purpose,
        Json.createObjectBuilder()
            .add("session", ticket.session())
            .add("who", ticket.who())
            .add("where", ticket.where())
            .add("browser", ticket.browser())
            .add("kept", ticket.kept())
            .add("until", clock.instant().plus(life).toEpochMilli())
            .build()
            .toString());
  }

  private Ticket open(String purpose, @Nullable String sealed) {
    try (var reader =
        Json.createReader(new StringReader(vault.open(purpose, String.valueOf(sealed))))) {
      JsonObject json = reader.readObject();
      if (json.getJsonNumber("until").longValue() < clock.millis()) {
        throw new LaunchRefused(Refusal.TICKET_INVALID);
      }
      return new Ticket(
          json.getString("session"),
          json.getString("who"),
          json.getString("where"),
          json.getString("browser"),
          json.getString("kept"));
    } catch (IllegalArgumentException e) {
      throw new LaunchRefused(Refusal.TICKET_INVALID);
    }
  }
}
