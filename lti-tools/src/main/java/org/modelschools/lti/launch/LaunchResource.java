package org.modelschools.lti.launch;

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
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.platform.Platform;
import org.modelschools.lti.launch.frame.WindowTickets;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.Claims;
import org.modelschools.lti.launch.message.IdTokenVerifier;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.message.State;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.launch.session.LaunchSession;

/**
 * The launch (LTI Security Framework 1.0 §5.1.1.3): state, token, rules, one transaction, and on to
 * the page. The platform is not called, except for its keys when it has new ones.
 */
@Path("launch")
@ApplicationScoped
public class LaunchResource {

  @Inject Registrations registrations;
  @Inject Addresses addresses;
  @Inject MasterKey masterKey;
  @Inject Browser browser;
  @Inject IdTokenVerifier verifier;
  @Inject Admission admission;
  @Inject WindowTickets tickets;
  @Inject Clock clock;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(
      @FormParam("id_token") @Nullable String idToken,
      @FormParam("state") @Nullable String signedState,
      @FormParam("error") @Nullable String error) {
    State state = state(signedState, error);
    Platform platform = registrations.require(state.platform());
    Claims claims = verifier.verify(idToken, platform, state.nonce());
    Launch launch = Launch.from(claims, state, addresses);
    LaunchSession session =
        admission.begin(
            launch,
            platform,
            state.nonce(),
            () -> {
              Platform changed = registrations.requireNow(platform.id());
              verifier.verify(idToken, changed, state.nonce());
              return changed;
            });
    // a valid token alone binds the visit to no browser: it goes on by storage or in a window
    return browser.hash().isPresent()
        ? enter(session)
        : Response.ok(
                tickets.offer(session, claims, state, platform, messages(launch)),
                MediaType.TEXT_HTML_TYPE)
            .build();
  }

  private State state(@Nullable String signedState, @Nullable String error) {
    State state = State.verified(signedState, masterKey.mac(State.PURPOSE));
    if (state.issuedAt().plus(State.LIFE).isBefore(clock.instant())) {
      throw new LaunchRefused(Refusal.STATE_EXPIRED);
    }
    Optional<String> secret = browser.secret();
    if (secret.isPresent() && !Hash.same(State.digest(secret.get()), state.browser())) {
      throw new LaunchRefused(Refusal.BROWSER_DIFFERENT);
    }
    if (error != null) {
      throw new LaunchRefused(Refusal.PLATFORM_ERROR, safe(error));
    }
    return state;
  }

  private Response enter(LaunchSession session) {
    return Response.seeOther(URI.create(addresses.of(session.path())))
        .header(HttpHeaders.SET_COOKIE, browser.setCookie())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Messages messages(Launch launch) {
    return Messages.in(Optional.ofNullable(launch.locale()).orElse(Locale.GERMAN));
  }

  /** An OAuth error code and nothing else gets into the log. */
  private static String safe(String error) {
    return error.matches("[a-z_]{1,40}") ? error : "unreadable";
  }
}
