package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
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
import org.modelschools.lti.launch.session.Begun;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;

/**
 * The launch (LTI Security Framework 1.0 §5.1.1.3): state, token, rules, one transaction, and on to
 * the page. The platform is not called, except for its keys when it has new ones.
 */
@Path("launch")
@ApplicationScoped
public class LaunchResource {

  private static final System.Logger LOG = System.getLogger(LaunchResource.class.getName());
  private static final int TRIES = 5;

  @Inject Registrations registrations;
  @Inject Addresses addresses;
  @Inject MasterKey masterKey;
  @Inject Browser browser;
  @Inject IdTokenVerifier verifier;
  @Inject LaunchSessions sessions;
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
    LaunchSession session = begin(launch, platform, state, idToken);
    log(session, platform);
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

  /**
   * Two launches may bring the same new person, course or link at once; the second meets the unique
   * key and tries again. A burnt nonce is no such case. A registration that changed since the token
   * was verified is verified against anew.
   */
  private LaunchSession begin(
      Launch launch, Platform first, State state, @Nullable String idToken) {
    Platform platform = first;
    String browserHash = browser.hash().orElse(null);
    for (int attempt = 1; ; attempt++) {
      try {
        Begun begun = sessions.begin(launch, platform, state.nonce(), browserHash);
        if (begun instanceof Begun.Visit visit) {
          return visit.session();
        }
        if (begun instanceof Begun.Undeployed) {
          throw new LaunchRefused(Refusal.DEPLOYMENT_UNKNOWN);
        }
        platform = registrations.requireNow(platform.id());
        verifier.verify(idToken, platform, state.nonce());
      } catch (PersistenceException e) {
        if (sessions.isBurnt(state.nonce())) {
          throw new LaunchRefused(Refusal.NONCE_REPLAYED);
        }
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
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

  private static void log(LaunchSession session, Platform platform) {
    LOG.log(
        Level.INFO,
        () ->
            "launch accepted platform=%d deployment=%d message=%s role=%s session=%s"
                .formatted(
                    platform.id().value(),
                    session.deploymentId(),
                    session.messageType(),
                    session.role(),
                    session.id().substring(0, 8)));
  }

  /** An OAuth error code and nothing else gets into the log. */
  private static String safe(String error) {
    return error.matches("[a-z_]{1,40}") ? error : "unreadable";
  }
}
