package org.modelschools.demo.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.setting.Addresses;

/**
 * Begins a {@link Visit}: language by parameter, cookie or browser; the forms' secret by cookie.
 */
@Provider
@PreMatching
@Priority(100)
public class VisitFilter implements ContainerRequestFilter, ContainerResponseFilter {

  static final String VISIT = "demo_lms_visit";
  private static final String LANGUAGE = "demo_lms_language";

  @Inject Visit visit;
  @Inject Addresses addresses;

  @Override
  public void filter(ContainerRequestContext request) {
    String wish = request.getUriInfo().getQueryParameters().getFirst("lang");
    Optional<Language> chosen = Language.of(wish);
    chosen.ifPresent(it -> visit.send(Visit.cookie(LANGUAGE, it.tag(), addresses.secure())));
    Language language =
        chosen
            .or(() -> Language.of(value(request, LANGUAGE)))
            .orElseGet(() -> Language.preferred(request.getAcceptableLanguages()));
    visit.begin(language, secret(request), "/" + request.getUriInfo().getPath());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    visit.cookies().forEach(cookie -> response.getHeaders().add("Set-Cookie", cookie));
  }

  private static @Nullable String secret(ContainerRequestContext request) {
    String value = value(request, VISIT);
    return value != null && value.matches("[A-Za-z0-9_-]{43}") ? value : null;
  }

  private static @Nullable String value(ContainerRequestContext request, String name) {
    Cookie cookie = request.getCookies().get(name);
    return cookie == null ? null : cookie.getValue();
  }
}
