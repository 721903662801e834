package org.modelschools.dashboard.operator;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.FailureAnswer;
import org.modelschools.core.house.security.Hash;

/**
 * Lets only those call the API who know the token of the configuration (RFC 6750); without a token
 * configured nobody can.
 */
@Provider
@PreMatching
public class OperatorFilter implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";

  @Inject
  @ConfigProperty(name = "OPERATOR_TOKEN")
  Optional<String> token;

  @Inject FailureAnswer answer;

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    boolean api = path.equals("api") || path.startsWith("api/");
    if (!api || isOperator(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      return;
    }
    Response refused =
        answer.of(401, "operator.unauthorized", Map.of(), FailureAnswer.newReference());
    request.abortWith(
        Response.fromResponse(refused)
            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"operator\"")
            .build());
  }

  private boolean isOperator(@Nullable String authorization) {
    return token.filter(known -> !known.isBlank()).isPresent()
        && authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && Hash.same(token.get(), authorization.substring(SCHEME.length()).strip());
  }
}
