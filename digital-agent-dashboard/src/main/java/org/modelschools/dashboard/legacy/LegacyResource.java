package org.modelschools.dashboard.legacy;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.legacy.LegacyConsumers;
import org.modelschools.core.school.SchoolKey;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.platforms.Choice;
import org.modelschools.dashboard.platforms.ManualPage;
import org.modelschools.dashboard.platforms.Tool;
import org.modelschools.dashboard.registration.FieldProblem;
import org.modelschools.dashboard.registration.RegistrationDesk;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** Opens the door for LTI 1.1, for one school at a time. It is shut again like any platform. */
@Path("platforms/legacy")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LegacyResource {

  private static final System.Logger LOG = System.getLogger(LegacyResource.class.getName());
  private static final int UNPROCESSABLE = 422;
  private static final List<String> WRITTEN = List.of("name", "address");
  private static final String SCHOOL = "school";

  @Inject RegistrationDesk desk;
  @Inject Tool tool;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;

  @GET
  @Operation(hidden = true)
  public JteModel form() {
    return view(new MultivaluedHashMap<>(), List.of());
  }

  /** The answer itself shows the secret: it is kept sealed, and no other page shows it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response open(MultivaluedMap<String, String> sent) {
    signedIn.require(sent.getFirst("form"));
    RegistrationDesk.Door door = desk.open(json(sent));
    return door.opened()
        .map(opened -> shown(opened, value(sent, SCHOOL)))
        .orElseGet(
            () -> Response.status(UNPROCESSABLE).entity(view(sent, door.problems())).build());
  }

  private Response shown(LegacyConsumers.Opened opened, String school) {
    long id = opened.platform().value();
    LOG.log(Level.INFO, "door for LTI 1.1 opened platform={0}", String.valueOf(id));
    OpenedPage page =
        new OpenedPage(
            menus.at(Menu.Place.PLATFORMS),
            schools.municipality().findSchool(new SchoolKey(school)).orElseThrow().name(),
            tool.legacyValues(opened.key(), opened.secret()),
            menus.base() + "platforms/" + id);
    JteModel view = new StaticTemplates().legacyOpened(page, languages.messages());
    return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private JteModel view(MultivaluedMap<String, String> sent, List<FieldProblem> problems) {
    ManualPage page =
        new ManualPage(
            menus.at(Menu.Place.PLATFORMS),
            List.of(),
            "",
            WRITTEN.stream()
                .map(name -> new ManualPage.Field(name, value(sent, name), problem(name, problems)))
                .toList(),
            Choice.of(schools, List.of(value(sent, SCHOOL))),
            problem(SCHOOL, problems),
            null);
    return new StaticTemplates().legacyDoor(page, languages.messages());
  }

  private @Nullable String problem(String name, List<FieldProblem> problems) {
    return problems.stream()
        .filter(problem -> problem.field().equals(name))
        .findFirst()
        .map(problem -> problem.text(languages.messages()))
        .orElse(null);
  }

  private static JsonObject json(MultivaluedMap<String, String> sent) {
    JsonObjectBuilder json = Json.createObjectBuilder().add(SCHOOL, value(sent, SCHOOL));
    WRITTEN.forEach(name -> json.add(name, value(sent, name)));
    return json.build();
  }

  private static String value(MultivaluedMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
  }
}
