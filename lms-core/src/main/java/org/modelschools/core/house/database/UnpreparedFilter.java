package org.modelschools.core.house.database;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.modelschools.core.house.failure.FailureAnswer;

/** Until the database has been prepared everything but assets answers 503 with a friendly page. */
@Provider
@PreMatching
public class UnpreparedFilter implements ContainerRequestFilter {

  @Inject Database database;
  @Inject FailureAnswer answer;

  @Override
  public void filter(ContainerRequestContext request) {
    if (database.isPrepared() || request.getUriInfo().getPath().startsWith("assets/")) {
      return;
    }
    request.abortWith(answer.unavailable(FailureAnswer.newReference()));
  }
}
