package org.modelschools.demo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.token.Scope;

/** What this platform says of itself to tools (LTI Dynamic Registration 1.0 §3.4). */
@RequestScoped
@Path("/openid-configuration")
public class ConfigurationResource {

  private static final List<String> CLAIMS =
      List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale");

  @Inject Addresses addresses;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String configuration() {
    List<String> scopes = Arrays.stream(Scope.values()).map(Scope::uri).toList();
    return Json.createObjectBuilder()
        .add("issuer", addresses.issuer())
        .add("authorization_endpoint", addresses.at("/oidc/auth"))
        .add("token_endpoint", addresses.at("/token"))
        .add("token_endpoint_auth_methods_supported", list(List.of("private_key_jwt")))
        .add("token_endpoint_auth_signing_alg_values_supported", list(List.of("RS256")))
        .add("jwks_uri", addresses.at("/jwks"))
        .add("registration_endpoint", addresses.at("/registrations"))
        .add("scopes_supported", list(scopes))
        .add("response_types_supported", list(List.of("id_token")))
        .add("subject_types_supported", list(List.of("public")))
        .add("id_token_signing_alg_values_supported", list(List.of("RS256")))
        .add("claims_supported", list(CLAIMS))
        .add("https://purl.imsglobal.org/spec/lti-platform-configuration", lti())
        .build()
        .toString();
  }

  private static JsonObject lti() {
    JsonArrayBuilder messages = Json.createArrayBuilder();
    ToolDocument.MESSAGES.stream()
        .sorted()
        .map(ConfigurationResource::message)
        .forEach(messages::add);
    return Json.createObjectBuilder()
        .add("product_family_code", "demo-lms")
        .add("version", "1")
        .add("messages_supported", messages)
        .add("variables", Json.createArrayBuilder())
        .build();
  }

  /** Content is chosen from the page of a course. */
  private static JsonObjectBuilder message(String type) {
    JsonObjectBuilder message = Json.createObjectBuilder().add("type", type);
    return type.equals(Tool.DEEP_LINKING)
        ? message.add("placements", list(List.of("ContentArea")))
        : message;
  }

  private static JsonArrayBuilder list(List<String> values) {
    return Json.createArrayBuilder(values);
  }
}
