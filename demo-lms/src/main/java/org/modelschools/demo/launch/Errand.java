package org.modelschools.demo.launch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;

/**
 * What a launch is for: the kind of message, the place it belongs to, and the claims that only this
 * kind of message has.
 */
public record Errand(
    String messageType,
    String course,
    String deployment,
    @Nullable String activity,
    @Nullable String lineItem,
    String documentTarget,
    Map<String, Object> claims) {

  /** Prefix of LTI's own claims. */
  public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  /** Opens an activity (LTI core 1.3 §5). */
  static Errand open(Activity activity, @Nullable String lineItem, String documentTarget) {
    return of("LtiResourceLinkRequest", activity, lineItem, documentTarget, Map.of());
  }

  /** A message about an activity, with claims of its own. */
  public static Errand of(
      String messageType,
      Activity activity,
      @Nullable String lineItem,
      String documentTarget,
      Map<String, Object> claims) {
    return new Errand(
        messageType,
        activity.course(),
        activity.deployment(),
        activity.id(),
        lineItem,
        documentTarget,
        claims);
  }
}
