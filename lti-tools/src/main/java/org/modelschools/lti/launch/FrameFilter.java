package org.modelschools.lti.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.core.house.security.ContentSecurity;

/**
 * Lets the registered platforms, and nobody else, show our pages in a frame. The pages of the
 * registration are shown by platforms that are not registered yet; they hold nothing and do
 * nothing.
 */
@Provider
public class FrameFilter implements ContainerResponseFilter {

  private static final int UNAVAILABLE = 503;

  @Inject Registrations registrations;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean registers = request.getUriInfo().getPath().startsWith("register");
    ContentSecurity.protect(response.getHeaders(), registers ? "*" : friends(response));
  }

  /** Who has waited for a database that is away does not wait for it again to be told so. */
  private String friends(ContainerResponseContext response) {
    return response.getStatus() == UNAVAILABLE
        ? registrations.knownOrigins()
        : registrations.origins();
  }
}
