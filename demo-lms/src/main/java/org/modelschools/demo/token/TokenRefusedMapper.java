package org.modelschools.demo.token;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers as OAuth 2 wants errors to look. */
@Provider
public class TokenRefusedMapper implements ExceptionMapper<TokenRefused> {

  @Override
  public Response toResponse(TokenRefused refused) {
    return answer(
        refused.status(),
        Json.createObjectBuilder()
            .add("error", refused.error())
            .add("error_description", refused.description())
            .build());
  }

  static Response answer(int status, JsonObject body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .header("Pragma", "no-cache")
        .entity(body.toString())
        .build();
  }
}
