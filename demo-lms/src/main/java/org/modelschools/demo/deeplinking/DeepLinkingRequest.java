package org.modelschools.demo.deeplinking;

import java.util.List;
import java.util.Map;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.launch.Errand;
import org.modelschools.demo.registration.Deployment;

/** The message that opens a tool's dialogue (Deep Linking 2.0 §4.4). */
final class DeepLinkingRequest {

  static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private DeepLinkingRequest() {}

  static Errand errand(
      Deployment deployment,
      Course course,
      String returnUrl,
      String data,
      boolean lineItems,
      String target) {
    return new Errand(
        "LtiDeepLinkingRequest",
        course.id(),
        deployment.id(),
        null,
        null,
        target.equals(Activity.WINDOW) ? Activity.WINDOW : Activity.IFRAME,
        Map.of(SETTINGS, settings(returnUrl, data, lineItems)));
  }

  private static Map<String, Object> settings(String returnUrl, String data, boolean lineItems) {
    return Map.of(
        "deep_link_return_url",
        returnUrl,
        "accept_types",
        List.of(ContentItem.TYPE),
        "accept_presentation_document_targets",
        List.of(Activity.IFRAME, Activity.WINDOW),
        "accept_multiple",
        true,
        "accept_lineitem",
        lineItems,
        "auto_create",
        true,
        "data",
        data);
  }
}
