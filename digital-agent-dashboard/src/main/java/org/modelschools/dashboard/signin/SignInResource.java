package org.modelschools.dashboard.signin;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.Cookie;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.dashboard.views.StaticTemplates;

/** The sign-in form and the way out. */
@Path("")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class SignInResource {

  /** Holds the secret of a browser that has no visit yet. */
  static final String FORM_COOKIE = "__Host-dashboard-form";

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  @Inject SignIn signIn;
  @Inject AccountSessions sessions;
  @Inject FormToken formToken;
  @Inject Languages languages;
  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "LMS_BEHIND_PROXY", defaultValue = "false")
  boolean behindProxy;

  @GET
  @Path("signin")
  @Operation(hidden = true)
  public Response form(
      @QueryParam("to") @Nullable String to, @CookieParam(FORM_COOKIE) @Nullable String secret) {
    return form(200, SignInPage.local(to), secret, "", null);
  }

  @POST
  @Path("signin")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response attempt(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("to") @Nullable String wanted,
      @FormParam("form") @Nullable String token,
      @CookieParam(FORM_COOKIE) @Nullable String secret) {
    String to = SignInPage.local(wanted);
    Messages messages = languages.messages();
    if (!formToken.fits(token, secret)) {
      return form(UNPROCESSABLE, to, secret, name, messages.text("signin.expired"));
    }
    SignIn.Outcome outcome = signIn.attempt(name, password, address());
    if (outcome instanceof SignIn.Outcome.Welcome welcome) {
      return to(to, Cookie.own(SessionFilter.COOKIE, welcome.token(), life()));
    }
    if (outcome instanceof SignIn.Outcome.Wait wait) {
      String problem = messages.text("signin.wait", wait.minutes());
      return Response.fromResponse(form(TOO_MANY, to, secret, name, problem))
          .header(HttpHeaders.RETRY_AFTER, wait.left().toSeconds() + 1)
          .build();
    }
    return form(UNPROCESSABLE, to, secret, name, messages.text("signin.wrong"));
  }

  @POST
  @Path("signout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response leave(
      @FormParam("form") @Nullable String token,
      @CookieParam(SessionFilter.COOKIE) @Nullable String session) {
    if (session == null || !formToken.fits(token, session)) {
      return to("/", null);
    }
    sessions.end(session);
    return to("/signin", Cookie.own(SessionFilter.COOKIE, "", 0));
  }

  private Response form(
      int status, String to, @Nullable String known, String name, @Nullable String problem) {
    String secret = known == null || known.isEmpty() ? Randomness.id() : known;
    SignInPage page = new SignInPage(base() + "signin", to, formToken.of(secret), name, problem);
    JteModel view = new StaticTemplates().signinSignin(page, languages.messages());
    Response.ResponseBuilder response = Response.status(status).entity(view);
    return secret.equals(known)
        ? response.build()
        : response.header(HttpHeaders.SET_COOKIE, Cookie.own(FORM_COOKIE, secret, life())).build();
  }

  private Response to(String page, @Nullable String cookie) {
    Response.ResponseBuilder response =
        Response.status(Response.Status.SEE_OTHER)
            .header(HttpHeaders.LOCATION, base() + page.substring(1));
    return cookie == null
        ? response.build()
        : response.header(HttpHeaders.SET_COOKIE, cookie).build();
  }

  private String base() {
    return request.getContextPath() + "/";
  }

  private static long life() {
    return AccountSession.LIFE.toSeconds();
  }

  /** Behind a proxy of our own the last entry is the one that it wrote; others may be forged. */
  private String address() {
    return Optional.ofNullable(request.getHeader("X-Forwarded-For"))
        .filter(header -> behindProxy)
        .map(header -> header.substring(header.lastIndexOf(',') + 1).strip())
        .orElseGet(request::getRemoteAddr);
  }
}
