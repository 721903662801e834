package org.modelschools.demo.course;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.Secrets;
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
  @Inject Tools tools;
  @Inject Addresses addresses;
  @Inject SignedIn signedIn;
  @Inject Visit visit;

  /** The courses of the person who is signed in. */
  @GET
  public JteModel courses() {
    Person person = signedIn.require();
    return new StaticTemplates()
        .courseCourses(
            new CoursesPage(
                visit.page("course.title.courses"), courses.of(person.id()), person.isTeacher()));
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
                courses.activities(id),
                enrolment.teaches() ? placeable(course.school()) : List.of()));
  }

  /** Places a tool in a course; only its teacher may. */
  @POST
  @Path("{course}/activities")
  @Transactional
  public Response place(
      @PathParam("course") String id,
      @FormParam("deployment") @DefaultValue("") String deployment,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("custom") @DefaultValue("") String custom) {
    boolean teaches = enrolments.require(id, signedIn.require().id()).teaches();
    boolean known =
        placeable(courses.require(id).school()).stream()
            .anyMatch(tool -> tool.deployment().equals(deployment));
    boolean fits = !title.isBlank() && title.length() <= 200 && custom.length() <= 1000;
    if (!teaches || !known || !fits) {
      throw Failure.invalid("activity-invalid", "The activity cannot be placed like this.");
    }
    String key = "a-" + Secrets.fingerprint(Secrets.token()).substring(0, 20);
    int position = courses.activities(id).size();
    courses.add(new Activity(key, id, deployment, title.strip(), "", position).withCustom(custom));
    return Response.seeOther(URI.create(addresses.at("/courses/" + id))).build();
  }

  private List<CoursePage.Placeable> placeable(String school) {
    return tools.at(school).stream()
        .flatMap(
            deployment ->
                tools.find(deployment.clientId()).stream()
                    .map(
                        tool ->
                            new CoursePage.Placeable(
                                deployment.id(), tool.name() + " (" + deployment.id() + ")")))
        .toList();
  }

  /** An activity: the tool opens in a frame. */
  @GET
  @Path("{course}/activities/{activity}")
  public JteModel activity(
      @PathParam("course") String id, @PathParam("activity") String activityId) {
    enrolments.require(id, signedIn.require().id());
    Activity activity = courses.requireActivity(id, activityId);
    tools
        .findDeployment(activity.deployment())
        .flatMap(deployment -> tools.find(deployment.clientId()))
        .ifPresent(tool -> visit.befriend(tool.loginUri()));
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
