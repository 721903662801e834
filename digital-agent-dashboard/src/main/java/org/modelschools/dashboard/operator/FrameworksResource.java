package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.intake.Fault;
import org.modelschools.core.competency.exchange.intake.Heading;
import org.modelschools.core.competency.exchange.intake.Intake;
import org.modelschools.core.house.message.Languages;
import org.modelschools.dashboard.frameworks.FrameworkDesk;
import org.modelschools.dashboard.frameworks.Surplus;
import org.modelschools.dashboard.frameworks.Told;
import org.modelschools.dashboard.operator.Refused.Reason;

/** The competency frameworks: what there is, and the door by which others come in. */
@Path("api/frameworks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frameworks")
@SecurityRequirement(name = "operator")
public class FrameworksResource {

  @Inject FrameworkDesk desk;
  @Inject Languages languages;

  @GET
  @Operation(summary = "All frameworks, that of the modules first")
  public List<FrameworkBody> all() {
    return desk.all().all().stream().map(FrameworkBody::of).toList();
  }

  @PUT
  @Path("{key}")
  @Consumes({"text/csv", "application/ld+json", MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Bring a framework, or bring it up to date",
      description =
          "The body is Moodle's CSV, SKOS in JSON-LD or a CFPackage of CASE 1.1, at most 4 MB."
              + " Codes that it lacks are kept as deprecated. title, version, source and licence"
              + " say what the file does not.")
  @APIResponse(
      responseCode = "200",
      description = "Taken, or with preview=true only looked at",
      content = @Content(schema = @Schema(implementation = FrameworkBody.class)))
  @APIResponse(responseCode = "413", description = "The body is too large")
  @APIResponse(responseCode = "422", description = "The file is wrong; errors names line or member")
  public FrameworkBody bring(
      @PathParam("key") String key,
      @QueryParam("title") @DefaultValue("") String title,
      @QueryParam("version") @DefaultValue("") String version,
      @QueryParam("source") @DefaultValue("") String source,
      @QueryParam("licence") @DefaultValue("") String licence,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue("") String type,
      @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING))) InputStream body)
      throws IOException {
    Heading said = new Heading(title, "", "", "", version, source, licence);
    Format format = Format.ofMediaType(type).orElse(Format.CASE);
    Intake.Outcome outcome = desk.judge(key, said, format, Surplus.read(body, Intake.LIMIT));
    Framework coming = outcome.framework().orElseThrow(() -> refused(outcome.faults()));
    return FrameworkBody.of(preview ? desk.preview(coming) : desk.take(coming));
  }

  private Refused refused(List<Fault> faults) {
    boolean large = faults.stream().anyMatch(fault -> fault.reason() == Fault.Reason.TOO_LARGE);
    return new Refused(
        large ? Reason.TOO_LARGE : Reason.INVALID, Told.toJson(faults, languages.messages()));
  }
}
