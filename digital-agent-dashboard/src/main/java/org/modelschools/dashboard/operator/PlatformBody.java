package org.modelschools.dashboard.operator;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modelschools.core.platform.Platform;

/** A registered platform as the API gives it. */
@Schema(name = "Platform", description = "A registration: one platform under one client id")
public record PlatformBody(
    @Schema(readOnly = true, description = "Given by the suite") long id,
    @Schema(required = true, maxLength = 200, description = "For people") String name,
    @Schema(required = true, maxLength = 500, description = "The platform's issuer") String issuer,
    @Schema(required = true, maxLength = 255, description = "What the platform calls the suite")
        String clientId,
    @Schema(required = true, maxLength = 1000, description = "Where browsers are sent to log in")
        String authorizationEndpoint,
    @Schema(required = true, maxLength = 1000, description = "Where access tokens come from")
        String tokenEndpoint,
    @Schema(required = true, maxLength = 1000, description = "Where the platform's keys are")
        String jwksUri,
    @Schema(required = true, minItems = 1, maxItems = 500) List<DeploymentBody> deployments,
    @Schema(
            maxItems = 10,
            description =
                "Where it works beside these addresses: https, host and port, nothing more")
        List<String> origins) {

  /** A deployment and the school that it belongs to. */
  @Schema(name = "Deployment", description = "A place where the platform offers the suite")
  public record DeploymentBody(
      @Schema(required = true, maxLength = 255, description = "As the platform sends it")
          String deploymentId,
      @Schema(required = true, description = "The key of a school, see /api/schools")
          String school) {}

  static PlatformBody of(Platform platform) {
    return new PlatformBody(
        platform.id().value(),
        platform.name(),
        platform.issuer(),
        platform.clientId(),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.jwksUri(),
        platform.deployments().stream()
            .map(deployed -> new DeploymentBody(deployed.deploymentId(), deployed.school()))
            .sorted(Comparator.comparing(DeploymentBody::deploymentId))
            .toList(),
        platform.origins());
  }
}
