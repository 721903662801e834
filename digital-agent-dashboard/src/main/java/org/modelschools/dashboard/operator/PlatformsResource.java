package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;

/** Registers platforms, changes and removes them. */
@Path("api/platforms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platforms")
@SecurityRequirement(name = "operator")
public class PlatformsResource {

  @Inject Platforms platforms;
  @Inject Intake intake;
  @Inject Deliveries deliveries;

  @Inject
  @ConfigProperty(name = "DASHBOARD_BASE_URL")
  Optional<String> dashboard;

  @GET
  @Operation(summary = "All platforms, oldest first")
  public List<PlatformBody> all() {
    return platforms.all().stream().map(PlatformBody::of).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One platform")
  @APIResponse(responseCode = "404", description = "There is no such platform")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlatformBody.class)))
  public PlatformBody one(@PathParam("id") long id) {
    return PlatformBody.of(platforms.require(new PlatformId(id)));
  }

  @GET
  @Path("{id}/deliveries")
  @Operation(summary = "How results stand on their way to a platform, by state and reason")
  @APIResponse(responseCode = "404", description = "There is no such platform")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = Deliveries.Count.class)))
  public List<Deliveries.Count> deliveries(@PathParam("id") long id) {
    return deliveries.of(platforms.require(new PlatformId(id)).id());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register a platform")
  @APIResponse(
      responseCode = "201",
      description = "Registered; Location names it",
      content = @Content(schema = @Schema(implementation = PlatformBody.class)))
  @APIResponse(responseCode = "400", description = "Not a JSON object")
  @APIResponse(responseCode = "409", description = "Issuer and client id are registered already")
  @APIResponse(responseCode = "422", description = "Fields are wrong; errors names each of them")
  public Response add(
      @RequestBody(content = @Content(schema = @Schema(implementation = PlatformBody.class)))
          InputStream body,
      @Context UriInfo uri)
      throws IOException {
    Platform added = intake.add(body);
    return Response.created(uriOf(added, uri)).entity(PlatformBody.of(added)).build();
  }

  /** Behind a proxy that ends TLS only the configuration knows the public address. */
  private URI uriOf(Platform platform, UriInfo uri) {
    String path = "/" + platform.id().value();
    return dashboard
        .map(base -> URI.create(base + "/api/platforms" + path))
        .orElseGet(() -> uri.getAbsolutePathBuilder().path(path).build());
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a platform to what the body says")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlatformBody.class)))
  @APIResponse(responseCode = "404", description = "There is no such platform")
  @APIResponse(responseCode = "409", description = "Issuer and client id are registered already")
  @APIResponse(responseCode = "422", description = "Fields are wrong; errors names each of them")
  public PlatformBody change(
      @PathParam("id") long id,
      @RequestBody(content = @Content(schema = @Schema(implementation = PlatformBody.class)))
          InputStream body)
      throws IOException {
    return PlatformBody.of(intake.change(new PlatformId(id), body));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Remove a platform; launches from it are refused from now on")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "404", description = "There is no such platform")
  public void remove(@PathParam("id") long id) {
    platforms.remove(new PlatformId(id));
  }
}
