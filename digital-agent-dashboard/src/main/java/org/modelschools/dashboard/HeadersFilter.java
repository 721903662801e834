package org.modelschools.dashboard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.core.house.security.ContentSecurity;

/** Keeps every answer to itself: nobody frames the dashboard. */
@Provider
public class HeadersFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    ContentSecurity.protect(response.getHeaders(), "");
  }
}
