package org.modelschools.lti.doctor;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.Courses;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.person.Role;
import org.modelschools.core.platform.Platforms;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.views.StaticTemplates;

/** The doctor of a visit: what the launch was like, and whether the platform can be called. */
@Path("launches/{launch}/doctor")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class VisitDoctorResource {

  @Inject LaunchSessions sessions;
  @Inject LaunchReports reports;
  @Inject ServiceChecks services;
  @Inject Platforms platforms;
  @Inject Courses courses;
  @Inject Languages languages;
  @Inject Addresses addresses;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  /** What is known without asking the platform. */
  @GET
  public JteModel show(@PathParam("launch") String launch) {
    return page(visit(launch), ServiceChecks.NAMES.stream().map(ServiceChecks::open).toList());
  }

  /** The same page with the platform's answers; slow, for browsers without script. */
  @POST
  @Path("services")
  public JteModel ask(@PathParam("launch") String launch) {
    LaunchSession session = visit(launch);
    Place place = place(session);
    return page(
        session, ServiceChecks.NAMES.stream().map(name -> services.run(name, place)).toList());
  }

  /** Where a browser without script asked, asked again by its address: the page as it began. */
  @GET
  @Path("services")
  public JteModel showAgain(@PathParam("launch") String launch) {
    return show(launch);
  }

  /** One of the platform's answers, for the script of the page. */
  @POST
  @Path("services/{name}")
  public JteModel askOne(@PathParam("launch") String launch, @PathParam("name") String name) {
    return templates.doctorCheck(services.run(name, place(visit(launch))), languages.messages());
  }

  private LaunchSession visit(String launch) {
    LaunchSession session = sessions.require(launch);
    if (session.role() == Role.PUPIL) {
      throw new NotFound("doctor for a pupil");
    }
    return session;
  }

  private JteModel page(LaunchSession session, List<Check> answers) {
    Optional<LaunchReport> report = reports.find(session);
    DoctorPage page =
        new DoctorPage(
            VisitChecks.of(session, course(session), report),
            answers,
            report.map(LaunchReport::received),
            addresses.path(session.base() + "/doctor/services"),
            addresses.path(session.path()),
            "",
            "",
            clock.millis());
    return templates.doctorDoctor(page, languages.messages());
  }

  private Place place(LaunchSession session) {
    return new Place(
        platforms
            .findDeployment(session.deploymentId())
            .orElseThrow(() -> new NotFound("deployment")),
        course(session));
  }

  private Optional<Course> course(LaunchSession session) {
    return Optional.ofNullable(session.courseId()).flatMap(courses::find);
  }
}
