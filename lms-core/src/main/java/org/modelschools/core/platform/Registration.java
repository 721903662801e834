package org.modelschools.core.platform;

import java.util.List;

/**
 * What makes a platform known to us.
 *
 * @param name for people, at most 200 characters
 * @param issuer the platform's issuer, compared exactly
 * @param clientId the id that the platform gave the tool
 * @param authorizationEndpoint where the browser is sent in the OIDC login
 * @param tokenEndpoint where access tokens for services come from
 * @param jwksUri where the platform's public keys are
 * @param deployments which deployment belongs to which school; none while the platform has not
 *     named any
 * @param origins where it works beside these addresses, such as the school's own host in a cloud of
 *     many schools: scheme, host and port, nothing more
 */
public record Registration(
    String name,
    String issuer,
    String clientId,
    String authorizationEndpoint,
    String tokenEndpoint,
    String jwksUri,
    List<Deployed> deployments,
    List<String> origins) {

  /**
   * One deployment.
   *
   * @param deploymentId as the platform sends it
   * @param school a key of the catalogue
   */
  public record Deployed(String deploymentId, String school) {}
}
