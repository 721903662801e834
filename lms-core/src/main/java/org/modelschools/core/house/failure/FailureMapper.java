package org.modelschools.core.house.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** Answers a {@link Failure} with a page or with problem details, and notes it in the log. */
@Provider
public class FailureMapper implements ExceptionMapper<Failure> {

  private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

  @Inject FailureAnswer answer;

  @Override
  public Response toResponse(Failure failure) {
    String reference = FailureAnswer.newReference();
    LOG.log(
        Level.INFO,
        () ->
            "failure reference=%s code=%s status=%d %s"
                .formatted(reference, failure.code(), failure.status(), failure.getMessage()));
    return answer.of(failure, reference);
  }
}
