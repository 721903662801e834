package org.modelschools.demo.removal;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.gradebook.Grades;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** Removes an activity that a tool delivered, with its column and results, after a question. */
@RequestScoped
@Path("/courses/{course}/activities/{activity}/removal")
@Produces(PageWriter.HTML)
public class RemovalResource {

  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject LineItems lineItems;
  @Inject Grades grades;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /** The question. */
  @GET
  public JteModel question(
      @PathParam("course") String course, @PathParam("activity") String activityId) {
    Activity activity = require(course, activityId);
    return new StaticTemplates()
        .removalRemoval(
            new RemovalPage(
                visit.page("removal.title", activity.title()),
                courses.require(course),
                activity,
                grades.resultsOf(activity)));
  }

  /** The deed. */
  @POST
  @Transactional
  public Response remove(
      @PathParam("course") String course, @PathParam("activity") String activityId) {
    Activity activity = require(course, activityId);
    lineItems.removeOf(activity);
    courses.remove(activity);
    return Response.seeOther(URI.create(addresses.at("/courses/" + course))).build();
  }

  private Activity require(String course, String id) {
    enrolments.requireTeacher(course, signedIn.require().id());
    Activity activity = courses.requireActivity(course, id);
    if (!activity.isDelivered()) {
      throw Failure.notFound("activity");
    }
    return activity;
  }
}
