package org.modelschools.lti.classroom;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.lti.views.StaticTemplates;

/** What the class wrote to an activity in its own words. */
@Path("launches/{launch}/classroom/texts/{activity}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class TextsResource {

  @Inject ClassVisits visits;
  @Inject Pupils pupils;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel show(
      @PathParam("launch") String launch, @PathParam("activity") String activityKey) {
    ClassVisit visit = visits.require(launch);
    Activity activity =
        visit
            .content()
            .find(new ActivityKey(activityKey))
            .filter(found -> !found.writtenFields().isEmpty())
            .orElseThrow(() -> new NotFound("activity in which anybody writes"));
    List<TextsPage.Text> texts =
        pupils.written(visit.link(), activity.key()).stream()
            .map(written -> text(visit, activity, written))
            .filter(text -> !text.piece().written().isEmpty())
            .toList();
    return templates.classroomTexts(
        new TextsPage(activity.title(), visit.content().title(), texts, visit.base()),
        visit.messages());
  }

  private static TextsPage.Text text(ClassVisit visit, Activity activity, Pupils.Written written) {
    String pupil = visit.at(written.number());
    return new TextsPage.Text(
        written.number(), pupil, PupilPage.piece(activity, Optional.of(written.response()), pupil));
  }
}
