package org.modelschools.demo.start;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.DemoAccount;
import org.modelschools.demo.views.StaticTemplates;

/** The start page; it may also be served at the root of the host, so all its links are absolute. */
@RequestScoped
@Path("/")
@Produces(PageWriter.HTML)
public class StartResource {

  private static final String TEACHER = "saalebogen-t1";
  private static final String PUPIL = "saalebogen-6a-01";
  private static final String COURSE = "saalebogen-medien-6a";

  @Inject People people;
  @Inject Courses courses;
  @Inject Visit visit;
  @Inject Addresses addresses;
  @Inject DemoAccount account;

  /** What this is, and three ways to go on. */
  @GET
  public JteModel start() {
    return new StaticTemplates()
        .startStart(
            new StartPage(
                visit.page("start.title"),
                require(TEACHER),
                require(PUPIL),
                courses.require(COURSE),
                addresses.dashboard() + "/",
                account));
  }

  private Person require(String id) {
    return people.find(id).orElseThrow(() -> Failure.notFound("person"));
  }
}
