package org.modelschools.lti.classroom;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Courses;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.lti.gradebook.ScoreOutbox;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.picker.Picker;
import org.modelschools.lti.picker.PickerPage.Purpose;
import org.modelschools.lti.picker.modules.ModuleShelf;
import org.modelschools.lti.roster.Roster;
import org.modelschools.lti.roster.Rosters;
import org.modelschools.lti.views.StaticTemplates;

/**
 * The teacher's page behind a link: chooses a module where none is placed, else shows the class. It
 * asks the platform for nothing, unless it is told to: then it waits for the answer.
 */
@Path("launches/{launch}/classroom")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ClassroomResource {

  @Inject ClassVisits visits;
  @Inject Pupils pupils;
  @Inject Rosters rosters;
  @Inject Results results;
  @Inject Courses courses;
  @Inject ScoreOutbox scores;
  @Inject CatalogueInUse catalogue;
  @Inject Picker picker;
  @Inject Languages languages;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  /** The class, or what may be placed; with {@code names} also what the platform says of it. */
  @GET
  public JteModel show(
      @PathParam("launch") String launch,
      @QueryParam("names") @Nullable String names,
      @Context UriInfo uri) {
    LaunchSession session = visits.teaching(launch);
    Optional<ClassVisit> visit = visits.find(session);
    return visit.isPresent()
        ? templates.classroomClassroom(page(visit.get(), names != null), languages.messages())
        : chooser(session, uri);
  }

  private ClassroomPage page(ClassVisit visit, boolean named) {
    Roster roster = named ? rosters.of(visit.link()) : Roster.UNASKED;
    Results.Shown shown = named ? results.of(visit.link()) : Results.Shown.UNASKED;
    ClassTable table =
        ClassTable.of(visit, pupils.on(visit.link()), roster, shown, clock.instant());
    return ClassroomPage.of(
        visit,
        catalogue.framework(),
        table,
        named,
        Notices.of(roster, shown, visit.messages()),
        scores.summary(visit.link().id()));
  }

  private JteModel chooser(LaunchSession session, UriInfo uri) {
    String page = visits.base(session);
    Purpose purpose =
        session.resourceLinkId().isPresent()
            ? Purpose.placement(page, page + "/placement")
            : Purpose.looking(page);
    return templates.classroomChooser(
        picker.page(languages.messages().locale(), uri.getQueryParameters(), purpose),
        languages.messages());
  }

  /** Places a module on the link; the choice is remembered for everybody who opens it. */
  @POST
  @Path("placement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response place(
      @PathParam("launch") String launch, @FormParam("pick") @Nullable String pick) {
    LaunchSession session = visits.teaching(launch);
    long link = session.resourceLinkId().orElseThrow(() -> new NotFound("resource link"));
    String module =
        Optional.ofNullable(pick)
            .flatMap(id -> picker.find(languages.messages().locale(), id))
            .map(offer -> offer.item().custom().get(ModuleShelf.PARAMETER))
            .orElseThrow(() -> new NotFound("module"));
    courses.place(link, module);
    return Response.seeOther(URI.create(visits.base(session))).build();
  }
}
