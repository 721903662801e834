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
import java.util.LinkedHashMap;
import java.util.Map;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.launch.PendingLaunch.Hints;
import org.modelschools.demo.launch.PendingLaunch.LaunchTarget;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** Begins a launch: the third-party initiated login of LTI's security framework (§5.1.1.1). */
@RequestScoped
@Path("/launches")
@Produces(PageWriter.HTML)
public class LaunchResource {

  @Inject PendingLaunches pendingLaunches;
  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject Tools tools;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /** A page that posts the login initiation to the tool. */
  @GET
  @Path("{activity}")
  @Transactional
  public JteModel launch(
      @PathParam("activity") String id, @QueryParam("target") @DefaultValue("") String target) {
    String person = signedIn.require().id();
    Session session = signedIn.session().orElseThrow(Failure::signedOut);
    Activity activity = courses.findActivity(id).orElseThrow(() -> Failure.notFound("activity"));
    enrolments.require(activity.course(), person);
    Deployment deployment = require(activity.deployment());
    Tool tool = tools.find(deployment.clientId()).orElseThrow(() -> Failure.notFound("tool"));
    visit.befriend(tool.loginUri());
    LaunchTarget where = new LaunchTarget(id, target.equals("window") ? target : "iframe");
    Hints hints = pendingLaunches.begin(session.fingerprint(), tool.clientId(), where);
    return new StaticTemplates()
        .launchForm(
            new FormPage(
                visit.page("launch.title.start").framed(),
                tool.loginUri(),
                initiation(tool, deployment, hints)));
  }

  private Deployment require(String deployment) {
    return tools.findDeployment(deployment).orElseThrow(() -> Failure.notFound("deployment"));
  }

  private Map<String, String> initiation(Tool tool, Deployment deployment, Hints hints) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", addresses.issuer());
    fields.put("target_link_uri", tool.targetLinkUri());
    fields.put("login_hint", hints.login());
    fields.put("lti_message_hint", hints.message());
    fields.put("client_id", tool.clientId());
    fields.put("lti_deployment_id", deployment.id());
    return fields;
  }
}
