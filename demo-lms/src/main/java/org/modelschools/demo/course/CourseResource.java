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
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public JteModel course(
      @PathParam("course") String id, @QueryParam("added") @DefaultValue("") String added) {
    Enrolment enrolment = enrolments.require(id, signedIn.require().id());
    Course course = courses.require(id);
    Delivery delivery = enrolment.teaches() ? courses.findDelivery(id, added).orElse(null) : null;
    return new StaticTemplates()
        .courseCourse(
            new CoursePage(
                visit.page("course.title.course", course.title()),
                course,
                schools.find(course.school()).map(School::name).orElse(""),
                enrolment.teaches(),
                enrolments.learners(id),
                courses.activities(id),
                enrolment.teaches() ? placeable(course.school()) : List.of(),
                delivery,
                delivery == null ? List.of() : courses.delivered(delivery)));
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
    int position = courses.nextPosition(id);
    courses.add(
        new Activity(Secrets.id(), id, deployment, title.strip(), "", position)
            .withCustom(parameters(custom)));
    return Response.seeOther(URI.create(addresses.at("/courses/" + id))).build();
  }

  /** One {@code name=value} a line. */
  private static Map<String, String> parameters(String lines) {
    Map<String, String> parameters = new LinkedHashMap<>();
    lines
        .lines()
        .filter(line -> line.indexOf('=') > 0)
        .map(line -> line.split("=", 2))
        .forEach(pair -> parameters.put(pair[0].strip(), pair[1].strip()));
    return parameters;
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
        .findDeployed(activity.deployment())
        .ifPresent(tool -> tool.addresses().forEach(visit::befriend));
    return new StaticTemplates()
        .courseActivity(
            new ActivityPage(
                visit.page("course.title.activity", activity.title()),
                courses.require(id),
                activity,
                visit.friends()));
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
    ToolLog.note(Level.INFO, log);
    ToolLog.note(Level.WARNING, errorLog);
    enrolments.require(id, signedIn.require().id());
    return new StaticTemplates()
        .courseComeback(
            new ReturnPage(
                visit.page("course.title.return").framed(), courses.require(id), message, error));
  }
}
