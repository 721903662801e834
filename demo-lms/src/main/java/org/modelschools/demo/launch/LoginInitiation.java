package org.modelschools.demo.launch;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.launch.PendingLaunch.Hints;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/**
 * Begins a launch of any kind: the third-party initiated login of LTI's security framework
 * (§5.1.1.1).
 */
@RequestScoped
public class LoginInitiation {

  @Inject PendingLaunches pendingLaunches;
  @Inject Courses courses;
  @Inject Tools tools;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /** A page that posts the login initiation to the tool; the caller has checked permissions. */
  public JteModel page(Errand errand) {
    Session session = signedIn.session().orElseThrow(Failure::signedOut);
    Deployment deployment =
        tools.findDeployment(errand.deployment()).orElseThrow(() -> Failure.notFound("deployment"));
    Tool tool = tools.find(deployment.clientId()).orElseThrow(() -> Failure.notFound("tool"));
    Hints hints = pendingLaunches.begin(session.fingerprint(), tool.clientId(), errand);
    tool.addresses().forEach(visit::befriend);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", addresses.issuer());
    fields.put("target_link_uri", address(errand, tool));
    fields.put("login_hint", hints.login());
    fields.put("lti_message_hint", hints.message());
    fields.put("client_id", tool.clientId());
    fields.put("lti_deployment_id", deployment.id());
    if (errand.documentTarget().equals(Activity.IFRAME)) {
      fields.put("lti_storage_target", "_parent");
    }
    return new StaticTemplates()
        .launchForm(
            new FormPage(
                visit.page("launch.title.start").framed(),
                tool.loginUri(),
                fields,
                "launch.continue"));
  }

  private String address(Errand errand, Tool tool) {
    String activity = errand.activity();
    return activity == null
        ? tool.targetLinkUri()
        : courses.findActivity(activity).flatMap(Activity::url).orElseGet(tool::targetLinkUri);
  }
}
