package org.modelschools.core.house.database;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
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
    String reference = FailureAnswer.newReference();
    Response unavailable = answer.of(503, "failure.unavailable", Map.of(), reference);
    request.abortWith(
        Response.fromResponse(unavailable).header(HttpHeaders.RETRY_AFTER, "10").build());
  }
}
