package org.modelschools.demo.administration;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers as RFC 7591 wants errors to look. */
@Provider
public class RegistrationRefusedMapper implements ExceptionMapper<RegistrationRefused> {

  @Override
  public Response toResponse(RegistrationRefused refused) {
    return Response.status(refused.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(
            Json.createObjectBuilder()
                .add("error", refused.error())
                .add("error_description", refused.description())
                .build()
                .toString())
        .build();
  }
}
