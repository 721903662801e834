package org.modelschools.lti.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.platform.service.Representation;

/**
 * What a platform can do with LTI, in the member {@link #CLAIM} of its configuration. Messages come
 * as objects, or as bare names (Moodle did both).
 *
 * @param product its product family code, if it says one that can be shown
 * @param messages their types, each with the places where the platform offers it
 */
record LtiSupport(Optional<String> product, Map<String, List<String>> messages) {

  /** The member of the platform's configuration. */
  static final String CLAIM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

  static final String RESOURCE_LINK = "LtiResourceLinkRequest";

  static LtiSupport of(Representation json) {
    Map<String, List<String>> messages = new LinkedHashMap<>();
    if (json.json().get("messages_supported") instanceof JsonArray all) {
      for (JsonValue message : all) {
        if (message instanceof JsonString name) {
          messages.put(name.getString(), json.texts("placements"));
        } else if (message instanceof JsonObject object) {
          Representation one = new Representation(object);
          one.text("type").ifPresent(type -> messages.put(type, one.texts("placements")));
        }
      }
    }
    return new LtiSupport(json.text("product_family_code").flatMap(LtiSupport::shown), messages);
  }

  /** Whether that message can be sent to us; a platform that lists none is believed to. */
  boolean sends(String message) {
    return messages.isEmpty() || messages.containsKey(message);
  }

  /** Of those places the ones where the platform offers the message. */
  List<String> placements(String message, Collection<String> wanted) {
    return messages.getOrDefault(message, List.of()).stream().filter(wanted::contains).toList();
  }

  void requireResourceLinks() {
    if (!sends(RESOURCE_LINK)) {
      throw new RegistrationRefused(Reason.PLATFORM_UNSUPPORTED, RESOURCE_LINK);
    }
  }

  private static Optional<String> shown(String code) {
    return code.matches("[A-Za-z0-9 ._-]{1,50}")
        ? Optional.of(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1))
        : Optional.empty();
  }
}
