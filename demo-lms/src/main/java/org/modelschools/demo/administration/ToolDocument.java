package org.modelschools.demo.administration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.ToolDescription;
import org.modelschools.demo.token.Scope;

/**
 * What a tool says of itself (LTI Dynamic Registration 1.0 §3.6), read strictly: the first rule
 * that is broken is told. Scopes and messages that are not known are dropped, as the specification
 * lets platforms do.
 *
 * @param json the document
 */
record ToolDocument(JsonObject json) {

  static final String CLAIM = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  /** The messages that this platform sends. */
  static final Set<String> MESSAGES =
      Set.of("LtiResourceLinkRequest", Tool.DEEP_LINKING, Tool.SUBMISSION_REVIEW);

  private static final int LONGEST = 1000;

  static ToolDocument parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new ToolDocument(reader.readObject());
    } catch (JsonException e) {
      throw RegistrationRefused.metadata("the body must be a JSON object");
    }
  }

  /** The tool that it describes. */
  ToolDescription read() {
    require(text(json, "application_type").equals("web"), "application_type must be web");
    contains("response_types", "id_token");
    contains("grant_types", "implicit");
    contains("grant_types", "client_credentials");
    String method = text(json, "token_endpoint_auth_method");
    require(method.equals("private_key_jwt"), "token_endpoint_auth_method must be private_key_jwt");
    JsonObject lti = lti();
    String domain = text(lti, "domain");
    List<String> redirects = texts(json, "redirect_uris");
    if (redirects.isEmpty() || !redirects.stream().allMatch(uri -> isOn(domain, uri))) {
      throw new RegistrationRefused(
          400, "invalid_redirect_uri", "redirect_uris must be on the domain");
    }
    messages(lti, domain);
    return new ToolDescription(
        name(),
        address(json, "initiate_login_uri", domain),
        address(lti, "target_link_uri", domain),
        String.join(" ", redirects),
        address(json, "jwks_uri", domain),
        granted(),
        String.join(" ", types()));
  }

  /** The document as it was taken: without the messages that this platform does not send. */
  JsonObject accepted() {
    JsonObject lti = json.getJsonObject(CLAIM);
    JsonArrayBuilder messages = Json.createArrayBuilder();
    lti.getJsonArray("messages").stream()
        .map(JsonValue::asJsonObject)
        .filter(message -> MESSAGES.contains(text(message, "type")))
        .forEach(messages::add);
    return Json.createObjectBuilder(json)
        .add(CLAIM, Json.createObjectBuilder(lti).add("messages", messages))
        .build();
  }

  private List<String> types() {
    return accepted().getJsonObject(CLAIM).getJsonArray("messages").stream()
        .map(message -> text(message.asJsonObject(), "type"))
        .distinct()
        .toList();
  }

  private JsonObject lti() {
    require(json.get(CLAIM) instanceof JsonObject, CLAIM + " is missing");
    JsonObject lti = json.getJsonObject(CLAIM);
    require(lti.get("claims") instanceof JsonArray, "claims must be a list");
    return lti;
  }

  private String name() {
    String name = text(json, "client_name");
    require(!name.isBlank() && name.length() <= 200, "client_name must have 1 to 200 characters");
    return name;
  }

  private static void messages(JsonObject lti, String domain) {
    require(lti.get("messages") instanceof JsonArray, "messages must be a list");
    for (JsonValue message : lti.getJsonArray("messages")) {
      require(message instanceof JsonObject, "a message must be an object");
      JsonObject one = message.asJsonObject();
      require(!text(one, "type").isEmpty(), "a message has no type");
      if (one.containsKey("target_link_uri")) {
        address(one, "target_link_uri", domain);
      }
      require(isListOfTexts(one, "placements"), "placements must be a list of names");
      require(isListOfTexts(one, "roles"), "roles must be a list of names");
    }
  }

  private String granted() {
    Set<Scope> known = Scope.known(text(json, "scope"));
    return known.stream().map(Scope::uri).collect(Collectors.joining(" "));
  }

  private void contains(String name, String needed) {
    require(texts(json, name).contains(needed), name + " must contain " + needed);
  }

  private static String address(JsonObject object, String name, String domain) {
    String address = text(object, name);
    require(isOn(domain, address), name + " must be an address on the domain");
    return address;
  }

  private static boolean isOn(String domain, String address) {
    try {
      URI uri = URI.create(address);
      return String.valueOf(uri.getScheme()).matches("https?")
          && address.length() <= LONGEST
          && domain.equals(uri.getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : "";
  }

  private static List<String> texts(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).getString())
            .toList()
        : List.of();
  }

  private static boolean isListOfTexts(JsonObject object, String name) {
    return !object.containsKey(name)
        || (object.get(name) instanceof JsonArray array
            && array.size() == texts(object, name).size());
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw RegistrationRefused.metadata(otherwise);
    }
  }
}
