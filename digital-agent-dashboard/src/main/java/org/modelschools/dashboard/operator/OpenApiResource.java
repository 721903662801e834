package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.modelschools.core.house.failure.NotFound;

/** The description of the API, as it was made from its code at build time. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

  private static final String YAML = "application/yaml";

  @GET
  @Operation(hidden = true)
  public Response get(
      @QueryParam("format") @DefaultValue("") String format,
      @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue("") String accept)
      throws IOException {
    boolean json = format.equalsIgnoreCase("JSON") || accept.contains("json");
    String file = json ? "/openapi/openapi.json" : "/openapi/openapi.yaml";
    try (InputStream in = OpenApiResource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new NotFound("OpenAPI document");
      }
      return Response.ok(in.readAllBytes(), json ? MediaType.APPLICATION_JSON : YAML)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
          .build();
    }
  }
}
