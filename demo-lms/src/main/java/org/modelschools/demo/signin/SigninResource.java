package org.modelschools.demo.signin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.views.StaticTemplates;

/** Choose a school, then a person; sign out again. */
@RequestScoped
@Path("/")
@Produces(PageWriter.HTML)
public class SigninResource {

  @Inject Schools schools;
  @Inject People people;
  @Inject Sessions sessions;
  @Inject SignedIn signedIn;
  @Inject Visit visit;
  @Inject Addresses addresses;

  /** The schools. */
  @GET
  @Path("signin")
  public JteModel schools() {
    return new StaticTemplates()
        .signinSchools(new SchoolsPage(visit.page("signin.title.schools"), schools.all()));
  }

  /** The people of a school, all or those whose name contains what was searched for. */
  @GET
  @Path("signin/{school}")
  public JteModel people(
      @PathParam("school") String id, @QueryParam("q") @DefaultValue("") String search) {
    School school = schools.find(id).orElseThrow(() -> Failure.notFound("school"));
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    List<Person> found =
        people.at(id).stream()
            .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    Map<String, List<Person>> classes =
        found.stream()
            .filter(person -> !person.isTeacher())
            .collect(
                groupingBy(person -> String.valueOf(person.className()), TreeMap::new, toList()));
    return new StaticTemplates()
        .signinPeople(
            new SigninPage(
                visit.page("signin.title.people", school.name()),
                school,
                search.strip(),
                found.stream().filter(Person::isTeacher).toList(),
                classes));
  }

  /** Signs a person in, on request straight into a course. */
  @POST
  @Path("signin")
  @Transactional
  public Response signIn(
      @FormParam("person") @DefaultValue("") String id,
      @FormParam("course") @DefaultValue("") String course) {
    Person person = people.find(id).orElseThrow(() -> Failure.notFound("person"));
    signedIn.session().ifPresent(sessions::end);
    visit.send(cookie(sessions.begin(person.id()), Sessions.LIFETIME.toSeconds()));
    String path = course.matches("[a-z0-9-]+") ? "/courses/" + course : "/courses";
    return Response.seeOther(URI.create(addresses.at(path))).build();
  }

  /** Signs out. */
  @POST
  @Path("signout")
  @Transactional
  public Response signOut() {
    signedIn.session().ifPresent(sessions::end);
    visit.send(cookie("", 0));
    return Response.seeOther(URI.create(addresses.at("/"))).build();
  }

  /** Over https the cookie also reaches the platform inside somebody else's frame. */
  private String cookie(String value, long seconds) {
    return "%s=%s; Path=%s; Max-Age=%d; HttpOnly; %s"
        .formatted(
            SessionFilter.COOKIE,
            value,
            addresses.cookiePath(),
            seconds,
            addresses.secure() ? "Secure; SameSite=None" : "SameSite=Lax");
  }
}
