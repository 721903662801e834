package org.modelschools.demo.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.token.AccessToken;
import org.modelschools.demo.token.AccessTokens;
import org.modelschools.demo.token.Scope;

/** Checks the bearer token of a service call and its scope: 401 without, 403 with too little. */
@Provider
@Allows
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {

  private static final String BEARER = "bearer ";

  @Inject AccessTokens accessTokens;
  @Inject Caller caller;

  @SuppressWarnings("NullAway") // set by the container
  @Context
  ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    AccessToken token =
        accessTokens
            .find(bearer(request.getHeaderString("Authorization")))
            .orElseThrow(() -> new Failure(401, "token-invalid", "No valid access token."));
    Scope[] enough = resource.getResourceMethod().getAnnotation(Allows.class).value();
    if (Arrays.stream(enough).noneMatch(token::allows)) {
      throw new Failure(403, "scope-missing", "The access token lacks the scope of this service.");
    }
    caller.as(token.clientId());
  }

  private static String bearer(@Nullable String header) {
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return "";
    }
    return header.substring(BEARER.length()).trim();
  }
}
