package org.modelschools.core.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;

/** Calls to a platform's services, each with an access token of the scope that it needs. */
@ApplicationScoped
public class ServiceCalls {

  private static final int OK = 200;
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

  /**
   * The pages of a list, each after the other; no more than that many. The address of the next one
   * is followed as it is (RFC 8288).
   *
   * @throws NotGiven when one of them is refused
   */
  public List<Outbound.Answer> pages(
      Deployment deployment, String scope, String first, String mediaType, int atMost)
      throws IOException {
    List<Outbound.Answer> pages = new ArrayList<>();
    Optional<String> next = Optional.of(first);
    while (next.isPresent() && pages.size() < atMost) {
      Outbound.Answer page = send(deployment, scope, request(next.get(), mediaType));
      if (page.status() != OK) {
        throw new NotGiven(page);
      }
      pages.add(page);
      next = LinkHeader.next(page);
    }
    return pages;
  }

  private static HttpRequest.Builder request(String address, String mediaType) throws IOException {
    try {
      return Outbound.to(address).header("Accept", mediaType);
    } catch (IllegalArgumentException e) {
      throw new IOException("what the platform gave is no address", e);
    }
  }

  private Outbound.Answer send(Deployment deployment, HttpRequest.Builder request, String token)
      throws IOException {
    return outbound.send(
        deployment.platform(), request.setHeader("Authorization", "Bearer " + token).build());
  }
}
