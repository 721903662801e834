package org.modelschools.demo.launch;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.signin.SignedIn;

/** Opens an activity: the tool is asked to begin the login. */
@RequestScoped
@Path("/launches")
@Produces(PageWriter.HTML)
public class LaunchResource {

  @Inject LoginInitiation loginInitiation;
  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject LineItems lineItems;
  @Inject SignedIn signedIn;

  /** A page that posts the login initiation to the tool. */
  @GET
  @Path("{activity}")
  @Transactional
  public JteModel launch(
      @PathParam("activity") String id, @QueryParam("target") @DefaultValue("") String target) {
    String person = signedIn.require().id();
    Activity activity = courses.findActivity(id).orElseThrow(() -> Failure.notFound("activity"));
    enrolments.require(activity.course(), person);
    String lineItem = lineItems.onlyOneOf(id).map(LineItem::id).orElse(null);
    String document = target.isEmpty() ? activity.documentTarget() : target(target);
    return loginInitiation.page(Errand.open(activity, lineItem, document));
  }

  private static String target(String wanted) {
    return wanted.equals(Activity.WINDOW) ? wanted : Activity.IFRAME;
  }
}
