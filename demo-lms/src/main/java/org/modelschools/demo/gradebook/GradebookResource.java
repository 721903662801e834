package org.modelschools.demo.gradebook;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.roster.Memberships;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** The gradebook of a course for those who teach it, and a pupil's own results. */
@RequestScoped
@Path("/courses/{course}/gradebook")
@Produces(PageWriter.HTML)
public class GradebookResource {

  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject Memberships memberships;
  @Inject LineItems lineItems;
  @Inject Grades grades;
  @Inject Tools tools;
  @Inject SignedIn signedIn;
  @Inject Visit visit;

  /** All pupils; only for those who teach the course. */
  @GET
  public JteModel gradebook(@PathParam("course") String id) {
    enrolments.requireTeacher(id, signedIn.require().id());
    return page(id, "gradebook.title.all", memberships.learners(id), lineItems.of(id), false);
  }

  /** The own results, as far as they are released. */
  @GET
  @Path("own")
  public JteModel own(@PathParam("course") String id) {
    Person person = signedIn.require();
    enrolments.require(id, person.id());
    List<LineItem> released = lineItems.of(id).stream().filter(LineItem::isReleased).toList();
    return page(id, "gradebook.title.own", List.of(person), released, true);
  }

  private JteModel page(
      String id, String titleKey, List<Person> pupils, List<LineItem> columns, boolean own) {
    Course course = courses.require(id);
    Map<String, Grade> byKey = grades.of(id).stream().collect(toMap(Grade::id, grade -> grade));
    return new StaticTemplates()
        .gradebookGradebook(
            new GradebookPage(
                visit.page(titleKey, course.title()),
                course,
                pupils,
                columns,
                byKey,
                reviewing(columns),
                own));
  }

  private Set<String> reviewing(List<LineItem> columns) {
    return columns.stream()
        .map(LineItem::clientId)
        .distinct()
        .flatMap(client -> tools.find(client).stream())
        .filter(tool -> tool.takes(Tool.SUBMISSION_REVIEW))
        .map(Tool::clientId)
        .collect(toSet());
  }
}
