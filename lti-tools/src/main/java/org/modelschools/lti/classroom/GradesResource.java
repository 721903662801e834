package org.modelschools.lti.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.Grading;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.lti.gradebook.ScoreOutbox;

/** What a teacher decides on the way of results: which attempt counts, and what is sent again. */
@Path("launches/{launch}/classroom")
@ApplicationScoped
public class GradesResource {

  @Inject ClassVisits visits;
  @Inject Courses courses;
  @Inject ScoreOutbox scores;

  /** Lets another one of several attempts count. */
  @POST
  @Path("grading")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response grade(
      @PathParam("launch") String launch, @FormParam("grading") @Nullable String code) {
    ClassVisit visit = visits.require(launch);
    Grading grading =
        Arrays.stream(Grading.values())
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("grading"));
    scores.grade(visit.link(), grading);
    return back(visit);
  }

  /** Sends results once more: what was held up, or everything of this link or its course. */
  @POST
  @Path("deliveries")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response deliver(
      @PathParam("launch") String launch, @FormParam("all") @Nullable String all) {
    ClassVisit visit = visits.require(launch);
    if (all == null) {
      scores.retry(visit.link().id());
    } else {
      scores.resend(
          all.equals("course") ? courses.besides(visit.link()) : List.of(visit.link().id()));
    }
    return back(visit);
  }

  private static Response back(ClassVisit visit) {
    return Response.seeOther(URI.create(visit.base() + "#scores")).build();
  }
}
