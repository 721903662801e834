package org.modelschools.demo.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form that is not from one of our own pages. Every POST is checked but those of the
 * protocol, which carry their own proof.
 */
@Provider
@Priority(200)
public class CsrfFilter implements ContainerRequestFilter {

  private static final int LONGEST_FORM = 65_536;
  private static final String FIELD = "csrf=";
  private static final Set<String> PROTOCOL =
      Set.of("oidc/auth", "token", "registrations", "deeplinking/answer");

  @Inject Visit visit;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String path = request.getUriInfo().getPath();
    if (!request.getMethod().equals("POST") || PROTOCOL.contains(path) || path.startsWith("api/")) {
      return;
    }
    byte[] form = request.getEntityStream().readNBytes(LONGEST_FORM);
    request.setEntityStream(new ByteArrayInputStream(form));
    if (!visit.mayPost(token(new String(form, StandardCharsets.UTF_8)))) {
      throw new ForbiddenException();
    }
  }

  private static @Nullable String token(String form) {
    return Arrays.stream(form.split("&"))
        .filter(field -> field.startsWith(FIELD))
        .map(field -> field.substring(FIELD.length()))
        .findFirst()
        .orElse(null);
  }
}
