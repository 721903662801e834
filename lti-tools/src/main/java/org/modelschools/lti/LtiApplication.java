package org.modelschools.lti;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Puts the resources of this war at the root of its context. */
@ApplicationPath("/")
public class LtiApplication extends Application {

  /** Redirects stay on the host and scheme that the browser knows, whatever stands between. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
