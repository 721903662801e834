package org.modelschools.core.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;

/** Calls to a platform's services, each with an access token of the scope that it needs. */
@ApplicationScoped
public class ServiceCalls {

  private static final int UNAUTHORIZED = 401;

  @Inject Outbound outbound;
  @Inject AccessTokens tokens;

  /**
   * What the service answered. A token that it refuses is replaced once, so an answer 401 means
   * that a fresh one did not serve either.
   *
   * @throws TokenRefused when there is no token for that scope
   * @throws Outbound.ForeignAddress when the platform named an address that is not its own
   * @throws IOException when the platform cannot be reached
   */
  public Outbound.Answer send(Deployment deployment, String scope, HttpRequest.Builder request)
      throws IOException {
    String token = tokens.of(deployment, scope);
    Outbound.Answer answer = send(deployment, request, token);
    if (answer.status() != UNAUTHORIZED) {
      return answer;
    }
    tokens.drop(deployment, scope, token);
    return send(deployment, request, tokens.of(deployment, scope));
  }

  private Outbound.Answer send(Deployment deployment, HttpRequest.Builder request, String token)
      throws IOException {
    return outbound.send(
        deployment.platform(), request.setHeader("Authorization", "Bearer " + token).build());
  }
}
