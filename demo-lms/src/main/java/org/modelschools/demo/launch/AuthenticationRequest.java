package org.modelschools.demo.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool sends to the authorisation endpoint (LTI security framework §5.1.1.2). The first
 * check decides whether anything may be sent to the redirect URI at all; the second finds the
 * broken rule.
 */
final class AuthenticationRequest {

  private static final Map<String, String> FIXED =
      Map.of("response_mode", "form_post", "prompt", "none");
  private static final List<String> REQUIRED = List.of("nonce", "login_hint", "lti_message_hint");

  private final Map<String, List<String>> parameters;

  AuthenticationRequest(Map<String, List<String>> parameters) {
    this.parameters = Map.copyOf(parameters);
  }

  /** A value; the empty string if it is absent. */
  String value(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The first rule that is broken, as OAuth 2 and OpenID Connect name it. */
  Optional<Refusal> refusal() {
    Optional<String> repeated = repeated();
    if (repeated.isPresent()) {
      return invalid(repeated.get() + " is repeated");
    }
    if (!value("scope").equals("openid")) {
      return Optional.of(new Refusal("invalid_scope", "scope must be openid"));
    }
    if (!value("response_type").equals("id_token")) {
      return Optional.of(
          new Refusal("unsupported_response_type", "response_type must be id_token"));
    }
    for (Map.Entry<String, String> rule : FIXED.entrySet()) {
      if (!value(rule.getKey()).equals(rule.getValue())) {
        return invalid(rule.getKey() + " must be " + rule.getValue());
      }
    }
    return REQUIRED.stream()
        .filter(name -> value(name).isBlank())
        .findFirst()
        .flatMap(name -> invalid(name + " is missing"));
  }

  /** Parameters must not be sent twice (RFC 6749 §3.1). */
  Optional<String> repeated() {
    return parameters.entrySet().stream()
        .filter(parameter -> parameter.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static Optional<Refusal> invalid(String description) {
    return Optional.of(new Refusal("invalid_request", description));
  }

  /** An error that the tool is told by its redirect URI. */
  record Refusal(String error, String description) {}
}
