package org.modelschools.lti.launch.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.launch.session.LaunchSession;

/** Where a launch without a cookie goes on when the platform has given back what it kept. */
@Path("storage")
@ApplicationScoped
public class StorageResource {

  @Inject WindowTickets tickets;
  @Inject UnboundVisits visits;
  @Inject Browser browser;
  @Inject Languages languages;
  @Inject Addresses addresses;

  /** Binds the visit by the login's secret; a browser that tells too little goes to a window. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(
      @FormParam("ticket") @Nullable String sealed, @FormParam("kept") @Nullable String kept) {
    WindowTickets.Ticket ticket = tickets.proved(sealed, kept);
    if (!browser.comesFromUs()) {
      return Response.ok(
              tickets.offerAgain(String.valueOf(sealed), languages.messages()),
              MediaType.TEXT_HTML_TYPE)
          .build();
    }
    LaunchSession session = visits.bindByAddress(ticket.session());
    return Response.seeOther(URI.create(addresses.of(session.path()))).build();
  }
}
