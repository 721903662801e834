package org.modelschools.lti.registration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.modelschools.core.house.message.Messages;
import org.modelschools.lti.launch.message.Addresses;

/**
 * What the tool says of itself (LTI Dynamic Registration 1.0 §3.6): as much as the platform can do,
 * and no claim about people but their id.
 */
record ToolConfiguration(Addresses addresses) {

  static final String CLAIM = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  private static final List<String> SCOPES =
      List.of(
          AGS + "result.readonly",
          AGS + "score",
          "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

  /** Who may manage columns need not ask for reading them. */
  private static final List<String> COLUMNS = List.of(AGS + "lineitem", AGS + "lineitem.readonly");

  /** Where teachers look for activities: in general, and as Canvas calls it. */
  private static final List<String> PLACEMENTS =
      List.of("ContentArea", "assignment_selection", "link_selection");

  private static final Map<String, String> LABELS =
      Map.of(
          "LtiDeepLinkingRequest", "registration.tool.choose",
          "LtiSubmissionReviewRequest", "registration.tool.review");

  JsonObject toJson(PlatformConfiguration platform) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("application_type", "web")
            .add("response_types", Json.createArrayBuilder().add("id_token"))
            .add("grant_types", Json.createArrayBuilder().add("implicit").add("client_credentials"))
            .add("initiate_login_uri", addresses.of("/login"))
            .add("redirect_uris", Json.createArrayBuilder().add(addresses.launch()))
            .add("jwks_uri", addresses.of("/jwks"))
            .add("logo_uri", addresses.of("/assets/core/house/page/icon.svg"))
            .add("client_uri", addresses.of("/config"))
            .add("token_endpoint_auth_method", "private_key_jwt")
            .add("scope", String.join(" ", scopes(platform)));
    localized(json, "client_name", "registration.tool.name");
    return json.add(CLAIM, lti(platform)).build();
  }

  private static List<String> scopes(PlatformConfiguration platform) {
    List<String> scopes = new ArrayList<>(platform.granted(SCOPES));
    platform.firstGranted(COLUMNS).ifPresent(scopes::add);
    return scopes;
  }

  private JsonObjectBuilder lti(PlatformConfiguration platform) {
    JsonArrayBuilder messages = Json.createArrayBuilder();
    messages.add(message(LtiSupport.RESOURCE_LINK));
    LABELS.keySet().stream()
        .sorted()
        .filter(platform.lti()::sends)
        .filter(type -> !platform.lti().messages().isEmpty() || !type.contains("Review"))
        .map(type -> labelled(type, platform))
        .forEach(messages::add);
    JsonObjectBuilder lti =
        Json.createObjectBuilder()
            .add("domain", URI.create(addresses.base()).getRawAuthority())
            .add("target_link_uri", addresses.launch())
            .add("claims", Json.createArrayBuilder().add("iss").add("sub"))
            .add("messages", messages);
    localized(lti, "description", "registration.tool.description");
    return lti;
  }

  private JsonObjectBuilder message(String type) {
    return Json.createObjectBuilder().add("type", type).add("target_link_uri", addresses.launch());
  }

  private JsonObjectBuilder labelled(String type, PlatformConfiguration platform) {
    JsonObjectBuilder message = message(type);
    localized(message, "label", LABELS.getOrDefault(type, ""));
    List<String> placements = platform.lti().placements(type, PLACEMENTS);
    if (!placements.isEmpty()) {
      message.add("placements", Json.createArrayBuilder(placements));
    }
    return message;
  }

  /** German stands where no language is named (OpenID Connect Registration §2.1). */
  private static void localized(JsonObjectBuilder json, String member, String key) {
    json.add(member, Messages.in(Locale.GERMAN).text(key));
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      json.add(member + '#' + locale.getLanguage(), Messages.in(locale).text(key));
    }
  }
}
