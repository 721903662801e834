package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.modelschools.core.platform.key.ToolKeys;

/** The tool's public keys (RFC 7517), for platforms to check what the tool signs. */
@Path("jwks")
@ApplicationScoped
public class KeysResource {

  @Inject ToolKeys keys;

  @GET
  public Response get() {
    return Response.ok(keys.publicSet(), "application/json")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .build();
  }
}
