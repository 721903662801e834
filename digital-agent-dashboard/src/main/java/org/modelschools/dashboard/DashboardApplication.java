package org.modelschools.dashboard;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Puts the resources of this war at the root of its context. */
@ApplicationPath("/")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Operator API of the suite for model schools",
            version = "1",
            description =
                "Registers LTI 1.3 platforms and lists the schools they may belong to. Every call"
                    + " carries the token that the configuration names in OPERATOR_TOKEN."),
    servers = @Server(url = "/dashboard"))
@SecurityScheme(
    securitySchemeName = "operator",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The value of OPERATOR_TOKEN")
public class DashboardApplication extends Application {

  /** Redirects stay on the host and scheme that the browser knows, whatever stands between. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
