package org.modelschools.lti.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.core.house.security.ContentSecurity;

/** Lets the registered platforms, and nobody else, show our pages in a frame. */
@Provider
public class FrameFilter implements ContainerResponseFilter {

  @Inject Registrations registrations;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    ContentSecurity.protect(response.getHeaders(), registrations.origins());
  }
}
