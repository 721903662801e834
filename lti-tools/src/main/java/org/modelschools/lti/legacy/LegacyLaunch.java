package org.modelschools.lti.legacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Services;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.person.Role;
import org.modelschools.core.platform.legacy.LegacyConsumers;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.MessageType;
import org.modelschools.lti.launch.message.OutcomeAddress;
import org.modelschools.lti.launch.message.Roles;

/** The launch that a verified message of LTI 1.1 makes (LTI 1.1.1 §3): the same as any other. */
final class LegacyLaunch {

  private LegacyLaunch() {}

  static Launch of(LegacyMessage message) {
    if (!message.text("lti_message_type").orElse("").equals("basic-lti-launch-request")
        || !message.text("lti_version").orElse("").equals("LTI-1p0")) {
      throw new LegacyRefused(Reason.MESSAGE_UNKNOWN);
    }
    return new Launch(
        MessageType.RESOURCE_LINK,
        LegacyConsumers.DEPLOYMENT,
        message.require("user_id", Reason.USER_MISSING),
        role(message),
        message.id("context_id").orElse(null),
        message.require("resource_link_id", Reason.LINK_MISSING),
        message.text("resource_link_title").orElse(null),
        message.text("custom_module").flatMap(Launch::key).orElse(null),
        message.text("custom_school").flatMap(Launch::key).orElse(null),
        new Services(null, null, null, List.of()),
        locale(message),
        null,
        null,
        OutcomeAddress.of(
                message.parameters().get("lis_outcome_service_url"),
                message.parameters().get("lis_result_sourcedid"))
            .orElse(null),
        null);
  }

  private static Role role(LegacyMessage message) {
    return Roles.of(List.of(message.text("roles").orElse("").split("\\s*,\\s*")));
  }

  private static @Nullable Locale locale(LegacyMessage message) {
    return message.text("launch_presentation_locale").flatMap(Languages::offered).orElse(null);
  }
}
