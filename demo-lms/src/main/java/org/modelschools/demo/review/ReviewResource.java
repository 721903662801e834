package org.modelschools.demo.review;

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
import java.util.Optional;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.launch.LoginInitiation;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** A pupil's submission, shown by the tool; only for those who teach the course. */
@RequestScoped
@Path("/courses/{course}/gradebook/{column}/{pupil}/submission")
@Produces(PageWriter.HTML)
public class ReviewResource {

  @Inject LoginInitiation loginInitiation;
  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject LineItems lineItems;
  @Inject People people;
  @Inject Tools tools;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /** The page around the tool. */
  @GET
  public JteModel show(
      @PathParam("course") String course,
      @PathParam("column") String column,
      @PathParam("pupil") String pupil) {
    Submission submission = require(course, column, pupil);
    tools
        .findDeployed(submission.activity().deployment())
        .ifPresent(tool -> tool.addresses().forEach(visit::befriend));
    String here = "/courses/%s/gradebook/%s/%s/submission".formatted(course, column, pupil);
    return new StaticTemplates()
        .reviewReview(
            new ReviewPage(
                visit.page("review.title", submission.pupil().name()),
                courses.require(course),
                submission.activity(),
                submission.pupil().name(),
                addresses.at(here + "/launch"),
                visit.friends()));
  }

  /** Asks the tool to begin the login for the review. */
  @GET
  @Path("launch")
  @Transactional
  public JteModel launch(
      @PathParam("course") String course,
      @PathParam("column") String column,
      @PathParam("pupil") String pupil,
      @QueryParam("target") @DefaultValue(Activity.IFRAME) String target) {
    return loginInitiation.page(require(course, column, pupil).review(target));
  }

  private boolean isShown(String deployment) {
    return tools
        .findDeployed(deployment)
        .filter(it -> it.takes(Tool.SUBMISSION_REVIEW))
        .isPresent();
  }

  Submission require(String course, String columnId, String pupilId) {
    enrolments.requireTeacher(course, signedIn.require().id());
    Enrolment enrolment = enrolments.require(course, pupilId);
    Person pupil = people.find(pupilId).orElseThrow(() -> Failure.notFound("person"));
    LineItem column = lineItems.requireColumn(course, columnId);
    Activity activity =
        Optional.ofNullable(column.activity())
            .map(id -> courses.requireActivity(course, id))
            .filter(it -> isShown(it.deployment()))
            .orElseThrow(() -> Failure.notFound("activity"));
    return new Submission(activity, column, pupil, enrolment.role());
  }
}
