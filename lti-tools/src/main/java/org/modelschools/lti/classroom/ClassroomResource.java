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
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.Progress;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.core.person.Role;
import org.modelschools.lti.gradebook.ScoreOutbox;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.picker.Picker;
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

  @Inject LaunchSessions sessions;
  @Inject Courses courses;
  @Inject LearningModules modules;
  @Inject Attempts attempts;
  @Inject ScoreOutbox scores;
  @Inject CatalogueInUse catalogue;
  @Inject Picker picker;
  @Inject Languages languages;
  @Inject Addresses addresses;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel show(@PathParam("launch") String launch, @Context UriInfo uri) {
    LaunchSession session = teaching(launch);
    Messages messages = languages.messages();
    Optional<ResourceLink> link = session.resourceLinkId().map(courses::requireLink);
    Optional<Edition> placed =
        link.flatMap(ResourceLink::moduleKey).map(ModuleKey::new).flatMap(modules::findByKey);
    if (link.isPresent() && placed.isPresent()) {
      return templates.classroomClassroom(classroom(session, link.get(), placed.get()), messages);
    }
    String page = base(session);
    Purpose purpose =
        link.isPresent() ? Purpose.placement(page, page + "/placement") : Purpose.looking(page);
    return templates.classroomChooser(
        picker.page(messages.locale(), uri.getQueryParameters(), purpose), messages);
  }

  /** Places a module on the link; the choice is remembered for everybody who opens it. */
  @POST
  @Path("placement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response place(
      @PathParam("launch") String launch, @FormParam("pick") @Nullable String pick) {
    LaunchSession session = teaching(launch);
    long link = session.resourceLinkId().orElseThrow(() -> new NotFound("resource link"));
    String module =
        Optional.ofNullable(pick)
            .flatMap(id -> picker.find(languages.messages().locale(), id))
            .map(offer -> offer.item().custom().get(ModuleShelf.PARAMETER))
            .orElseThrow(() -> new NotFound("module"));
    courses.place(link, module);
    return Response.seeOther(URI.create(base(session))).build();
  }

  /** Sends the results once more that were held up. */
  @POST
  @Path("deliveries")
  public Response deliver(@PathParam("launch") String launch) {
    LaunchSession session = teaching(launch);
    scores.retry(session.resourceLinkId().orElseThrow(() -> new NotFound("resource link")));
    return Response.seeOther(URI.create(base(session) + "#scores")).build();
  }

  private LaunchSession teaching(String launch) {
    LaunchSession session = sessions.require(launch);
    if (session.role() != Role.TEACHER) {
      throw new NotFound("classroom of somebody who does not teach");
    }
    return session;
  }

  private ClassroomPage classroom(LaunchSession session, ResourceLink link, Edition edition) {
    Progress progress =
        attempts.progress(List.of(link.id())).getOrDefault(link.id(), Progress.NONE);
    return ClassroomPage.of(
        edition.content(languages.messages().locale()),
        catalogue.framework(),
        progress,
        scores.summary(link.id()),
        base(session),
        addresses.path("/launches/" + session.id() + "/player"));
  }

  private String base(LaunchSession session) {
    return addresses.path("/launches/" + session.id() + "/classroom");
  }
}
