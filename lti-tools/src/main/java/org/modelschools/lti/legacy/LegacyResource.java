package org.modelschools.lti.legacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.legacy.LegacyConsumers;
import org.modelschools.lti.launch.Admission;
import org.modelschools.lti.launch.frame.WindowTickets;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.launch.session.LaunchSession;

/**
 * The launch by LTI 1.1: a form that the platform's page posts, signed with the secret that both
 * sides know. There is no login before it, so a browser that sends no cookie is asked as whom it
 * goes on.
 */
@Path("legacy")
@ApplicationScoped
public class LegacyResource {

  @Inject LegacyConsumers consumers;
  @Inject Addresses addresses;
  @Inject Admission admission;
  @Inject Browser browser;
  @Inject WindowTickets tickets;
  @Inject Clock clock;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(MultivaluedMap<String, String> form, @Context UriInfo uri) {
    LegacyMessage message = LegacyMessage.of(form);
    String query = uri.getRequestUri().getRawQuery();
    String address = addresses.of("/legacy") + (query == null ? "" : "?" + query);
    Platform platform = verified(message, address);
    Launch launch = LegacyLaunch.of(message);
    LaunchSession session =
        admission.begin(
            launch, platform, message.nonce(platform.id()), () -> verified(message, address));
    return browser.hash().isPresent() ? enter(session) : offer(session, launch, message);
  }

  /** What stands in the query is signed, too; believed is only what stands in the form. */
  private Platform verified(LegacyMessage message, String address) {
    Platform platform =
        consumers.find(message.key()).orElseThrow(() -> new LegacyRefused(Reason.KEY_UNKNOWN));
    String secret = consumers.secretOf(platform.id()).orElseThrow();
    message.verify(address, secret, clock.instant());
    if (platform.isPaused()) {
      throw new LaunchRefused(Refusal.PLATFORM_PAUSED);
    }
    return platform;
  }

  private Response enter(LaunchSession session) {
    return Response.seeOther(URI.create(addresses.of(session.path())))
        .header(HttpHeaders.SET_COOKIE, browser.setCookie())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Response offer(LaunchSession session, Launch launch, LegacyMessage message) {
    Locale locale = Optional.ofNullable(launch.locale()).orElse(Locale.GERMAN);
    String who = message.text("lis_person_name_full").orElse("");
    String where = message.text("context_title").orElse("");
    return Response.ok(tickets.offer(session, who, where, Messages.in(locale)))
        .type(MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
