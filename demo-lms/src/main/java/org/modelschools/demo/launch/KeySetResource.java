package org.modelschools.demo.launch;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The public keys with which tools verify id_tokens. */
@RequestScoped
@Path("/jwks")
public class KeySetResource {

  @Inject SigningKeys signingKeys;

  /** The current key and the one before. */
  @GET
  public Response keys() {
    return Response.ok(JSONObjectUtils.toJSONString(signingKeys.published().toJSONObject()))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
