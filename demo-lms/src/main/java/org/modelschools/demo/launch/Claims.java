package org.modelschools.demo.launch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.token.Scope;
import org.tsugi.lti13.objects.Context;
import org.tsugi.lti13.objects.Endpoint;
import org.tsugi.lti13.objects.LaunchJWT;
import org.tsugi.lti13.objects.LaunchLIS;
import org.tsugi.lti13.objects.LaunchPresentation;
import org.tsugi.lti13.objects.NamesAndRoles;
import org.tsugi.lti13.objects.ResourceLink;
import org.tsugi.lti13.objects.ToolPlatform;

/**
 * The claims of a launch (LTI core 1.3 §5), with those that only its kind of message has. Shape and
 * names of the claims come from tsugi-util, which is not ours; only what its objects lack is added
 * by hand.
 */
final class Claims {

  static final Duration LIFETIME = Duration.ofSeconds(60);

  private static final String INSTITUTION =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
  private static final String SECTION =
      "http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection";
  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private final LaunchMessage message;
  private final Addresses addresses;

  Claims(LaunchMessage message, Addresses addresses) {
    this.message = message;
    this.addresses = addresses;
  }

  Map<String, Object> toMap() {
    LaunchJWT launch = new LaunchJWT();
    envelope(launch);
    person(launch);
    place(launch);
    activity(launch);
    services(launch);
    Map<String, Object> claims = JSON.convertValue(launch, new TypeReference<>() {});
    inside(claims, "tool_platform").put("guid", addresses.issuer());
    inside(claims, "launch_presentation").put("locale", message.language().tag());
    claims.putAll(message.errand().claims());
    return claims;
  }

  private void envelope(LaunchJWT launch) {
    launch.issuer = addresses.issuer();
    launch.audience = message.tool().clientId();
    launch.subject = message.person().subject();
    launch.nonce = message.nonce();
    launch.issued = message.now().getEpochSecond();
    launch.expires = message.now().plus(LIFETIME).getEpochSecond();
    launch.message_type = message.errand().messageType();
    launch.version = "1.3.0";
    launch.deployment_id = message.errand().deployment();
    launch.target_link_uri = message.targetLinkUri();
  }

  private void person(LaunchJWT launch) {
    if (message.agreement().sharesNames()) {
      launch.name = message.person().name();
      launch.given_name = message.person().givenName();
      launch.family_name = message.person().familyName();
      launch.email = message.person().email();
    }
    launch.locale = message.language().tag();
    String institutionRole = message.person().isTeacher() ? "Instructor" : "Student";
    launch.role_scope_mentor = null; // only for mentors, and tsugi-util sends an empty one
    launch.roles = List.of(message.role().uri(), INSTITUTION + institutionRole);
    launch.lis = new LaunchLIS();
    launch.lis.person_sourcedid = message.person().id();
    launch.lis.course_section_sourcedid = message.course().id();
  }

  private void place(LaunchJWT launch) {
    launch.context = new Context();
    launch.context.id = message.course().id();
    launch.context.label = message.course().label();
    launch.context.title = message.course().title();
    launch.context.type = List.of(SECTION);
    launch.launch_presentation = new LaunchPresentation();
    launch.launch_presentation.document_target = message.errand().documentTarget();
    launch.launch_presentation.return_url =
        addresses.at("/courses/" + message.course().id() + "/return");
    launch.tool_platform = new ToolPlatform();
    launch.tool_platform.name = message.school().name();
    launch.tool_platform.description = message.school().kind();
    launch.tool_platform.url = addresses.issuer();
    launch.tool_platform.product_family_code = "demo-lms";
    launch.tool_platform.version = "1";
  }

  private void activity(LaunchJWT launch) {
    Activity activity = message.activity();
    if (activity != null) {
      launch.resource_link = new ResourceLink();
      launch.resource_link.id = activity.id();
      launch.resource_link.title = activity.title();
      launch.resource_link.description = activity.description();
      launch.custom = activity.custom();
    }
  }

  private void services(LaunchJWT launch) {
    String services = addresses.services(message.course().id());
    if (message.agreement().takesGrades()) {
      launch.endpoint = new Endpoint();
      launch.endpoint.scope = Scope.gradeServices();
      launch.endpoint.lineitems = addresses.lineItems(message.course().id());
      String lineItem = message.errand().lineItem();
      if (lineItem != null) {
        launch.endpoint.lineitem = addresses.lineItem(message.course().id(), lineItem);
      }
    }
    launch.names_and_roles = new NamesAndRoles();
    launch.names_and_roles.context_memberships_url = services + "/memberships";
    launch.names_and_roles.service_versions = List.of("2.0");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inside(Map<String, Object> claims, String name) {
    return (Map<String, Object>)
        Objects.requireNonNull(claims.get(LaunchJWT.CLAIM_PREFIX + name), name);
  }
}
