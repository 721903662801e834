package org.modelschools.demo.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers 503 as long as the database is not ready. */
@Provider
@PreMatching
@Priority(1)
public class DatabaseFilter implements ContainerRequestFilter {

  @Inject Database database;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!database.ready()) {
      request.abortWith(
          Response.status(Response.Status.SERVICE_UNAVAILABLE)
              .header("Retry-After", 5)
              .type(MediaType.TEXT_PLAIN_TYPE)
              .entity("demo-lms is starting: its database is not ready yet.\n")
              .build());
    }
  }
}
