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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Courses;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.Progress;
import org.modelschools.lti.gradebook.ScoreOutbox;
import org.modelschools.lti.picker.Picker;
import org.modelschools.lti.picker.PickerPage;
import org.modelschools.lti.picker.PickerPage.Purpose;
import org.modelschools.lti.picker.modules.ModuleShelf;
import org.modelschools.lti.views.StaticTemplates;

/**
 * The teacher's page behind a link: chooses a module where none is placed, else shows the class.
 */
@Path("launches/{launch}/classroom")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ClassroomResource {

  @Inject Classrooms classrooms;
  @Inject Courses courses;
  @Inject Attempts attempts;
  @Inject ScoreOutbox scores;
  @Inject CatalogueInUse catalogue;
  @Inject Picker picker;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel show(@PathParam("launch") String launch, @Context UriInfo uri) {
    Classroom classroom = classrooms.require(launch);
    Messages messages = languages.messages();
    return classroom
        .placed()
        .map(edition -> templates.classroomClassroom(page(classroom, edition), messages))
        .orElseGet(() -> templates.classroomChooser(chooser(classroom, uri), messages));
  }

  /** Places a module on the link; the choice is remembered for everybody who opens it. */
  @POST
  @Path("placement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response place(
      @PathParam("launch") String launch, @FormParam("pick") @Nullable String pick) {
    Classroom classroom = classrooms.require(launch);
    String module =
        Optional.ofNullable(pick)
            .flatMap(id -> picker.find(languages.messages().locale(), id))
            .map(offer -> offer.item().custom().get(ModuleShelf.PARAMETER))
            .orElseThrow(() -> new NotFound("module"));
    courses.place(classroom.requireLink().id(), module);
    return Response.seeOther(URI.create(classroom.base())).build();
  }

  /** Sends the results once more that were held up. */
  @POST
  @Path("deliveries")
  public Response deliver(@PathParam("launch") String launch) {
    Classroom classroom = classrooms.require(launch);
    scores.retry(classroom.requireLink().id());
    return Response.seeOther(URI.create(classroom.base() + "#scores")).build();
  }

  private ClassroomPage page(Classroom classroom, Edition edition) {
    long link = classroom.requireLink().id();
    Progress progress = attempts.progress(List.of(link)).getOrDefault(link, Progress.NONE);
    return ClassroomPage.of(
        classroom,
        edition.content(languages.messages().locale()),
        catalogue.framework(),
        progress,
        scores.summary(link),
        edition.module().illustrations(classroom.pictures()));
  }

  private PickerPage chooser(Classroom classroom, UriInfo uri) {
    String page = classroom.base();
    Purpose purpose =
        classroom.link().isPresent()
            ? Purpose.placement(page, page + "/placement")
            : Purpose.looking(page);
    return picker.page(languages.messages().locale(), uri.getQueryParameters(), purpose);
  }
}
