package org.modelschools.core.house.message;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.core.house.security.Cookie;

/** Remembers the language that somebody has just chosen, for as long as the browser is open. */
@Provider
public class LanguageFilter implements ContainerResponseFilter {

  @Inject Languages languages;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
      return; // a launch asks for nothing: no bean is made for it
    }
    languages
        .chosenNow()
        .ifPresent(
            locale ->
                response
                    .getHeaders()
                    .add(
                        HttpHeaders.SET_COOKIE,
                        Cookie.framed(Languages.COOKIE, locale.getLanguage())));
  }
}
