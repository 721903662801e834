package org.modelschools.demo.deeplinking;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.deeplinking.ChooserPage.Source;
import org.modelschools.demo.launch.LoginInitiation;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** Adding content from a tool: choose the tool, then its own dialogue; only for who teaches. */
@RequestScoped
@Path("/courses/{course}/contents")
@Produces(PageWriter.HTML)
public class DialogueResource {

  @Inject Dialogues dialogues;
  @Inject LoginInitiation loginInitiation;
  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject Tools tools;
  @Inject Agreements agreements;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /** The tools of the school; where there is one only, its dialogue at once. */
  @GET
  public Response choose(@PathParam("course") String id) {
    Course course = requireTaught(id);
    List<Source> sources =
        tools.at(course.school()).stream()
            .flatMap(
                it ->
                    tools
                        .find(it.clientId())
                        .filter(tool -> tool.takes(Tool.DEEP_LINKING))
                        .map(tool -> new Source(it.id(), tool.name()))
                        .stream())
            .toList();
    if (sources.size() == 1) {
      String only = "/courses/" + id + "/contents/" + sources.get(0).deployment();
      return Response.seeOther(URI.create(addresses.at(only))).build();
    }
    return Response.ok(
            new StaticTemplates()
                .deeplinkingChooser(
                    new ChooserPage(visit.page("deeplinking.title.choose"), course, sources)))
        .build();
  }

  /** The page around the dialogue. */
  @GET
  @Path("{deployment}")
  public JteModel dialogue(
      @PathParam("course") String id, @PathParam("deployment") String deploymentId) {
    Course course = requireTaught(id);
    Tool tool = requireTool(requireDeployment(course, deploymentId));
    tool.addresses().forEach(visit::befriend);
    return new StaticTemplates()
        .deeplinkingDialogue(
            new DialoguePage(
                visit.page("deeplinking.title.dialogue"),
                course,
                tool.name(),
                addresses.at("/courses/" + id + "/contents/" + deploymentId + "/launch"),
                visit.friends()));
  }

  /** Asks the tool to begin the login for its dialogue. */
  @GET
  @Path("{deployment}/launch")
  @Transactional
  public JteModel launch(
      @PathParam("course") String id,
      @PathParam("deployment") String deploymentId,
      @QueryParam("target") @DefaultValue(Activity.IFRAME) String target) {
    Course course = requireTaught(id);
    Deployment deployment = requireDeployment(course, deploymentId);
    requireTool(deployment);
    Session session = signedIn.session().orElseThrow(Failure::signedOut);
    String data = dialogues.open(session.fingerprint(), id, deployment.id());
    boolean lineItems = agreements.of(deployment.clientId(), course.school()).takesGrades();
    return loginInitiation.page(
        DeepLinkingRequest.errand(
            deployment, course, addresses.at(AnswerResource.PATH), data, lineItems, target));
  }

  private Course requireTaught(String id) {
    enrolments.requireTeacher(id, signedIn.require().id());
    return courses.require(id);
  }

  private Deployment requireDeployment(Course course, String id) {
    return tools
        .findDeployment(id)
        .filter(it -> it.id().equals(id) && it.school().equals(course.school()))
        .orElseThrow(() -> Failure.notFound("deployment"));
  }

  private Tool requireTool(Deployment deployment) {
    return tools
        .find(deployment.clientId())
        .filter(tool -> tool.takes(Tool.DEEP_LINKING))
        .orElseThrow(() -> Failure.notFound("tool"));
  }
}
