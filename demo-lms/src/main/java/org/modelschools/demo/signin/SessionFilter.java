package org.modelschools.demo.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.school.People;

/** Finds out by cookie who is signed in. */
@Provider
@PreMatching
@Priority(300)
public class SessionFilter implements ContainerRequestFilter {

  static final String COOKIE = "demo_lms_session";

  @Inject Sessions sessions;
  @Inject People people;
  @Inject SignedIn signedIn;
  @Inject Visit visit;

  @Override
  public void filter(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(COOKIE);
    if (cookie != null && !request.getUriInfo().getPath().startsWith("assets/")) {
      sessions.find(cookie.getValue()).ifPresent(this::welcome);
    }
  }

  private void welcome(Session session) {
    people
        .find(session.person())
        .ifPresent(
            person -> {
              signedIn.as(session, person);
              visit.welcome(person.name());
            });
  }
}
