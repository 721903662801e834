package org.modelschools.core.house.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * Answers everything that no feature foresaw. The log gets the cause and a reference, the person
 * gets the reference and a way on, never a message that was meant for developers.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

  @Inject FailureAnswer answer;

  @Override
  public Response toResponse(Throwable unexpected) {
    if (unexpected instanceof WebApplicationException known) {
      return ofHttp(known.getResponse());
    }
    String reference = FailureAnswer.newReference();
    if (Outage.caused(unexpected)) {
      LOG.log(Level.WARNING, "database away reference={0}", reference);
      return answer.unavailable(reference);
    }
    LOG.log(Level.ERROR, "unexpected reference=" + reference, unexpected);
    return answer.of(500, "failure.unexpected", Map.of(), reference);
  }

  private Response ofHttp(Response response) {
    if (response.getStatus() < 400) {
      return response;
    }
    String code =
        switch (response.getStatus()) {
          case 404 -> "failure.not-found";
          case 405 -> "failure.method-not-allowed";
          case 415 -> "failure.media-type";
          default -> response.getStatus() < 500 ? "failure.bad-request" : "failure.unexpected";
        };
    return answer.of(response.getStatus(), code, Map.of(), FailureAnswer.newReference());
  }
}
