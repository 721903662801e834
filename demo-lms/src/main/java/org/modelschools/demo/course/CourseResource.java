package org.modelschools.demo.course;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** My courses, a course, an activity. */
@RequestScoped
@Path("/courses")
@Produces(PageWriter.HTML)
public class CourseResource {

  private static final Logger LOG = System.getLogger(CourseResource.class.getName());

  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Visit visit;

  /** The courses of the person who is signed in. */
  @GET
  public JteModel courses() {
    Person person = signedIn.require();
    return new StaticTemplates()
        .courseCourses(
            new CoursesPage(visit.page("course.title.courses"), courses.of(person.id())));
  }

  /** A course with its activities. */
  @GET
  @Path("{course}")
  public JteModel course(@PathParam("course") String id) {
    Enrolment enrolment = enrolments.require(id, signedIn.require().id());
    Course course = courses.require(id);
    return new StaticTemplates()
        .courseCourse(
            new CoursePage(
                visit.page("course.title.course", course.title()),
                course,
                schools.find(course.school()).map(School::name).orElse(""),
                enrolment.teaches(),
                enrolments.learners(id),
                courses.activities(id)));
  }

  /** An activity: the tool opens in a frame. */
  @GET
  @Path("{course}/activities/{activity}")
  public JteModel activity(
      @PathParam("course") String id, @PathParam("activity") String activityId) {
    enrolments.require(id, signedIn.require().id());
    Activity activity = courses.requireActivity(id, activityId);
    return new StaticTemplates()
        .courseActivity(
            new ActivityPage(
                visit.page("course.title.activity", activity.title()),
                courses.require(id),
                activity));
  }

  /** Back from the tool, with a message (LTI core 1.3, launch presentation claim). */
  @GET
  @Path("{course}/return")
  public JteModel comeBack(
      @PathParam("course") String id,
      @QueryParam("lti_msg") @DefaultValue("") String message,
      @QueryParam("lti_errormsg") @DefaultValue("") String error,
      @QueryParam("lti_log") @DefaultValue("") String log,
      @QueryParam("lti_errorlog") @DefaultValue("") String errorLog) {
    note(Level.INFO, log);
    note(Level.WARNING, errorLog);
    enrolments.require(id, signedIn.require().id());
    return new StaticTemplates()
        .courseComeback(
            new ReturnPage(
                visit.page("course.title.return").framed(), courses.require(id), message, error));
  }

  /** What the tool wants to have in our log: one short line, whatever it sends. */
  private static void note(Level level, String text) {
    if (!text.isBlank()) {
      String line = text.replaceAll("\\p{Cntrl}", " ");
      LOG.log(level, "demo-lms: a tool says: {0}", line.substring(0, Math.min(line.length(), 200)));
    }
  }
}
