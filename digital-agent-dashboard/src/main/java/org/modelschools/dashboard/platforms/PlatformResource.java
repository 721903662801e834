package org.modelschools.dashboard.platforms;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** One platform: its schools, its pause, its removal. */
@Path("platforms/{platform: \\d{1,18}}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class PlatformResource {

  private static final System.Logger LOG = System.getLogger(PlatformResource.class.getName());

  @Inject Platforms platforms;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;
  @Inject Clock clock;

  @PathParam("platform")
  long id;

  @GET
  @Operation(hidden = true)
  public JteModel one() {
    return new StaticTemplates().platformsPlatform(page(), languages.messages());
  }

  @GET
  @Path("removal")
  @Operation(hidden = true)
  public JteModel beforeRemoval() {
    return new StaticTemplates().platformsRemoval(page(), languages.messages());
  }

  @POST
  @Path("removal")
  @Operation(hidden = true)
  public Response remove(@FormParam("form") @Nullable String form) {
    signedIn.require(form);
    platforms.remove(platform());
    return done("removed", "platforms");
  }

  @POST
  @Path("pause")
  @Operation(hidden = true)
  public Response pause(@FormParam("form") @Nullable String form) {
    signedIn.require(form);
    platforms.pause(platform());
    return done("paused", "platforms/" + id);
  }

  @POST
  @Path("resumption")
  @Operation(hidden = true)
  public Response resume(@FormParam("form") @Nullable String form) {
    signedIn.require(form);
    platforms.resume(platform());
    return done("resumed", "platforms/" + id);
  }

  /** Says of a waiting deployment which school it is. */
  @POST
  @Path("deployments")
  @Operation(hidden = true)
  public Response assign(
      @FormParam("form") @Nullable String form,
      @FormParam("pending") long pending,
      @FormParam("school") @DefaultValue("") String school) {
    signedIn.require(form);
    platforms.assign(platform(), pending, known(school));
    return done("assigned school=" + school, "platforms");
  }

  /** Says which schools a deployment serves. */
  @POST
  @Path("deployments/{deployment}/schools")
  @Operation(hidden = true)
  public Response serve(
      @FormParam("form") @Nullable String form,
      @PathParam("deployment") long deployment,
      @FormParam("school") @DefaultValue("") String school,
      @FormParam("further") List<String> further) {
    signedIn.require(form);
    platforms.serve(
        platform(), deployment, known(school), further.stream().map(this::known).toList());
    return done("schools school=" + school, "platforms/" + id);
  }

  private PlatformPage page() {
    Platform platform = platforms.require(platform());
    Words words = new Words(schools, languages.messages());
    return new PlatformPage(
        menus.at(Menu.Place.PLATFORMS),
        platform,
        words.status(platform),
        words.date(LocalDate.ofInstant(platform.createdAt(), clock.getZone())),
        platform.deployments().stream()
            .sorted(Comparator.comparing(Deployment::deploymentId))
            .map(this::deployed)
            .toList());
  }

  private PlatformPage.Deployed deployed(Deployment deployment) {
    return new PlatformPage.Deployed(
        deployment.id(),
        deployment.deploymentId(),
        Choice.of(schools, List.of(deployment.school())),
        Choice.of(schools, deployment.furtherSchools()).stream()
            .filter(school -> !school.key().equals(deployment.school()))
            .toList());
  }

  private PlatformId platform() {
    return new PlatformId(id);
  }

  private String known(String school) {
    if (!schools.know(school)) {
      throw new NotFound("school");
    }
    return school;
  }

  private Response done(String what, String page) {
    LOG.log(Level.INFO, "platform {0} platform={1}", what, String.valueOf(id));
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, menus.base() + page)
        .build();
  }
}
