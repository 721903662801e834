package org.modelschools.demo.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.demo.setting.Addresses;

/**
 * Security headers. A form's target and every redirect after it must be allowed by {@code
 * form-action}, so the origins of tools stand there: a launch begins as a form.
 */
@Provider
public class HeadersFilter implements ContainerResponseFilter {

  private static final String POLICY =
      "default-src 'self' %1$s; frame-src 'self' %1$s %2$s; form-action 'self' %1$s %2$s;"
          + " frame-ancestors 'self' %1$s; base-uri 'none'; object-src 'none'";

  @Inject Addresses addresses;
  @Inject Visit visit;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "no-referrer");
    MediaType type = response.getMediaType();
    if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
      headers.putSingle("Content-Security-Policy", POLICY.formatted(addresses.origin(), tools()));
      headers.putSingle("Cache-Control", "no-store");
    }
  }

  private String tools() {
    return (addresses.toolOrigin() + " " + visit.friends()).strip();
  }
}
