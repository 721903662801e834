package org.modelschools.lti.launch.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.security.Hash;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.launch.session.LaunchSession;

/** The window in which a launch goes on when the browser keeps no cookie in the frame. */
@Path("window")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WindowResource {

  @Inject WindowTickets tickets;
  @Inject UnboundVisits visits;
  @Inject Browser browser;
  @Inject Languages languages;
  @Inject Addresses addresses;

  /** Asks in the window as whom one goes on. */
  @POST
  public Response open(@FormParam("ticket") @Nullable String sealed) {
    WindowTickets.Ticket ticket = tickets.ticket(sealed);
    if (!visits.isUnbound(ticket.session())) {
      throw new LaunchRefused(Refusal.TICKET_INVALID);
    }
    String hash = Hash.hex(browser.ensureSecret());
    return Response.ok(
            tickets.confirm(ticket, hash, languages.messages()), MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.SET_COOKIE, browser.setCookie())
        .build();
  }

  /** Binds the visit to the browser that was asked. */
  @POST
  @Path("confirmation")
  public Response confirm(@FormParam("ticket") @Nullable String sealed) {
    WindowTickets.Ticket ticket = tickets.confirmation(sealed, browser.hash());
    LaunchSession session = visits.bind(ticket.session(), ticket.browser());
    return Response.seeOther(URI.create(addresses.of(session.path()))).build();
  }
}
