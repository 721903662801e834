package org.modelschools.dashboard.frameworks;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Map;
import org.modelschools.core.competency.exchange.intake.Intake;
import org.modelschools.core.house.failure.FailureAnswer;

/** Refuses files that are too large before anything of them is read or kept. */
@Provider
public class SizeFilter implements ContainerRequestFilter {

  /** What the other fields of the form may need. */
  private static final int FIELDS = 64 * 1024;

  @Inject FailureAnswer answer;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    MediaType type = request.getMediaType();
    boolean upload = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    int length = request.getLength();
    if (upload && (length < 0 || length > 2 * Intake.LIMIT + FIELDS)) {
      Surplus.discard(request.getEntityStream());
      request.abortWith(
          answer.of(413, "frameworks.too-large", Map.of(), FailureAnswer.newReference()));
    }
  }
}
