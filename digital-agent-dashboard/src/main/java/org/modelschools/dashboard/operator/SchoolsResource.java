package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.modelschools.dashboard.schools.Schools;

/** The schools that deployments may belong to. */
@Path("api/schools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schools")
@SecurityRequirement(name = "operator")
public class SchoolsResource {

  @Inject Schools schools;

  /** A school as the API gives it. */
  @Schema(name = "School")
  public record SchoolBody(
      @Schema(description = "Stable key, as deployments name it") String key,
      @Schema(description = "For people") String name,
      @Schema(description = "The kind of school") String type) {}

  @GET
  @Operation(summary = "All schools, in the order of the catalogue")
  public List<SchoolBody> all() {
    return schools.all().stream()
        .map(school -> new SchoolBody(school.key().value(), school.name(), school.type()))
        .toList();
  }
}
