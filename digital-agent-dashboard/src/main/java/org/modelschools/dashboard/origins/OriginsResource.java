package org.modelschools.dashboard.origins;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.registration.FieldProblem;
import org.modelschools.dashboard.registration.RegistrationDesk;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/**
 * Where a platform works beside the addresses of its registration: a cloud of many schools logs
 * everybody in at one host, and shows courses and takes scores at each school's own.
 */
@Path("platforms/{platform: \\d{1,18}}/origins")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OriginsResource {

  private static final System.Logger LOG = System.getLogger(OriginsResource.class.getName());
  private static final int UNPROCESSABLE = 422;

  @Inject RegistrationDesk desk;
  @Inject Platforms platforms;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;

  @PathParam("platform")
  long id;

  @GET
  @Operation(hidden = true)
  public JteModel form() {
    return view(String.join("\n", platforms.require(platform()).origins()), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(
      @FormParam("form") @Nullable String form, @FormParam("origins") @Nullable String origins) {
    signedIn.require(form);
    String lines = origins == null ? "" : origins;
    List<FieldProblem> problems = desk.workAt(platform(), json(lines));
    if (!problems.isEmpty()) {
      return Response.status(UNPROCESSABLE).entity(view(lines, problems)).build();
    }
    LOG.log(Level.INFO, "platform works elsewhere too platform={0}", Long.toString(id));
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, address())
        .build();
  }

  private JteModel view(String lines, List<FieldProblem> problems) {
    OriginsPage page =
        new OriginsPage(
            menus.at(Menu.Place.PLATFORMS),
            platforms.require(platform()).name(),
            address(),
            lines,
            problems.stream().map(problem -> problem.text(languages.messages())).toList());
    return new StaticTemplates().originsOrigins(page, languages.messages());
  }

  private static JsonArray json(String lines) {
    return Json.createArrayBuilder(
            lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList())
        .build();
  }

  private PlatformId platform() {
    return new PlatformId(id);
  }

  private String address() {
    return menus.base() + "platforms/" + id;
  }
}
