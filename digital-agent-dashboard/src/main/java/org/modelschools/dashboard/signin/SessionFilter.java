package org.modelschools.dashboard.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Lets only those in who signed in; others get the form and come back to the page after it. Open
 * are assets, the form itself, the operator's API (which has a token of its own) and its
 * description.
 */
@Provider
public class SessionFilter implements ContainerRequestFilter {

  /** The cookie of a visit. */
  static final String COOKIE = "__Host-dashboard";

  private static final List<String> OPEN = List.of("assets/", "api/");
  private static final List<String> OPEN_PAGES = List.of("signin", "openapi");

  @Inject AccountSessions sessions;
  @Inject SignedIn signedIn;

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    if (isOpen(uri.getPath())) {
      return;
    }
    Cookie cookie = request.getCookies().get(COOKIE);
    String token = cookie == null ? "" : cookie.getValue();
    Optional<Account> visitor = token.isEmpty() ? Optional.empty() : sessions.visitor(token);
    visitor.ifPresentOrElse(
        account -> signedIn.as(account, token), () -> request.abortWith(toForm(uri)));
  }

  private static boolean isOpen(String path) {
    return OPEN_PAGES.contains(path) || OPEN.stream().anyMatch(path::startsWith);
  }

  private static Response toForm(UriInfo uri) {
    String base = uri.getBaseUri().getRawPath();
    String page = uri.getRequestUri().getRawPath().substring(base.length() - 1);
    String location = base + "signin?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, location)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
