package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.platform.Platform;
import org.modelschools.lti.launch.frame.PlatformStorage;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.message.State;
import org.modelschools.lti.launch.session.Browser;

/**
 * The third-party initiated login (LTI Security Framework 1.0 §5.1.1): finds the registration,
 * signs a state and sends the browser to the platform. It writes nothing. The answer is a 302: an
 * HTML page would lose Moodle's own session cookie. Only where no cookie came and the platform
 * offers to keep something for us, a page asks it to, and goes on from there.
 */
@Path("login")
@ApplicationScoped
public class LoginResource {

  @Inject Registrations registrations;
  @Inject Addresses addresses;
  @Inject MasterKey masterKey;
  @Inject Browser browser;
  @Inject PlatformStorage storage;
  @Inject Languages languages;
  @Inject Clock clock;

  @GET
  public Response get(@Context UriInfo uri) {
    return begin(uri.getQueryParameters());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(MultivaluedMap<String, String> form) {
    return begin(form);
  }

  private Response begin(MultivaluedMap<String, String> login) {
    String issuer = required(login.getFirst("iss"), Refusal.ISSUER_MISSING);
    String loginHint = required(login.getFirst("login_hint"), Refusal.LOGIN_HINT_MISSING);
    Platform platform = registrations.require(issuer, login.getFirst("client_id"));
    boolean asksToKeep =
        browser.secret().isEmpty() && State.isFrame(login.getFirst("lti_storage_target"));
    State state = state(platform, login, asksToKeep);
    StringBuilder location = new StringBuilder(platform.authorizationEndpoint());
    location.append(platform.authorizationEndpoint().indexOf('?') < 0 ? '?' : '&');
    location.append("scope=openid&response_type=id_token&response_mode=form_post&prompt=none");
    append(location, "client_id", platform.clientId());
    append(location, "redirect_uri", addresses.launch());
    append(location, "login_hint", loginHint);
    append(location, "lti_message_hint", login.getFirst("lti_message_hint"));
    append(location, "state", state.sign(masterKey.mac(State.PURPOSE)));
    append(location, "nonce", state.nonce());
    Response.ResponseBuilder answer =
        asksToKeep
            ? Response.ok(storage.keep(state, platform, location.toString(), languages.messages()))
                .type(MediaType.TEXT_HTML_TYPE)
            : Response.status(Response.Status.FOUND).location(URI.create(location.toString()));
    return answer
        .header(HttpHeaders.SET_COOKIE, browser.setCookie())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private State state(Platform platform, MultivaluedMap<String, String> login, boolean keeps) {
    return new State(
        platform.id(),
        clock.instant(),
        Randomness.id(),
        State.digest(browser.ensureSecret()),
        State.digest(login.getFirst("target_link_uri")),
        State.digest(login.getFirst("lti_deployment_id")),
        keeps ? login.getFirst("lti_storage_target") : "");
  }

  private static String required(@Nullable String value, Refusal otherwise) {
    if (value == null || value.isEmpty()) {
      throw new LaunchRefused(otherwise);
    }
    return value;
  }

  /** A parameter that was received is sent on unaltered; one that was not is not invented. */
  private static void append(StringBuilder location, String name, @Nullable String value) {
    if (value != null) {
      location.append('&').append(name).append('=');
      location.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
