package org.modelschools.dashboard.platforms;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.Platforms;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.registration.FieldProblem;
import org.modelschools.dashboard.registration.RegistrationDesk;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** The registration by hand; what was written is never lost. */
@Path("platforms/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ManualResource {

  private static final System.Logger LOG = System.getLogger(ManualResource.class.getName());
  private static final int UNPROCESSABLE = 422;

  @Inject RegistrationDesk desk;
  @Inject Platforms platforms;
  @Inject Tool tool;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;

  @GET
  @Operation(hidden = true)
  public JteModel form() {
    return view(RegistrationForm.empty(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response register(MultivaluedMap<String, String> sent) {
    signedIn.require(sent.getFirst("form"));
    RegistrationForm form = RegistrationForm.of(sent::getFirst);
    RegistrationDesk.Taken taken = desk.add(form.toJson());
    return taken
        .platform()
        .map(this::registered)
        .orElseGet(
            () -> Response.status(UNPROCESSABLE).entity(view(form, taken.problems())).build());
  }

  private Response registered(Platform platform) {
    long id = platform.id().value();
    LOG.log(Level.INFO, "platform registered by hand platform={0}", String.valueOf(id));
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, menus.base() + "platforms/" + id)
        .build();
  }

  private JteModel view(RegistrationForm form, List<FieldProblem> problems) {
    Messages messages = languages.messages();
    String known =
        platforms
            .find(form.value("issuer"), form.value("clientId"))
            .map(platform -> menus.base() + "platforms/" + platform.id().value())
            .orElse(null);
    ManualPage page =
        new ManualPage(
            menus.at(Menu.Place.PLATFORMS),
            tool.values(),
            tool.pem(),
            form.fields(problems, messages),
            Choice.of(schools, List.of(form.value(RegistrationForm.SCHOOL))),
            RegistrationForm.problem(RegistrationForm.SCHOOL, problems, messages),
            known);
    return new StaticTemplates().platformsManual(page, messages);
  }
}
