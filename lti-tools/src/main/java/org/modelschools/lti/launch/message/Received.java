package org.modelschools.lti.launch.message;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an id_token carried, by the names of its claims and never by their values; roles are the
 * exception, because they come from a vocabulary.
 *
 * @param issuedAt the platform's clock, in seconds
 * @param used what the launch was read from
 * @param dropped what was thrown away unread
 * @param roles those that say what one may do in the course
 * @param otherRoles those that do not
 */
public record Received(
    long issuedAt,
    List<String> used,
    List<String> dropped,
    List<String> roles,
    List<String> otherRoles) {

  private static final String SPEC = "https://purl.imsglobal.org/spec/";
  private static final int MOST = 80;
  private static final int LONGEST = 100;

  private static final Set<String> USED =
      Set.of(
          "iss",
          "aud",
          "azp",
          "exp",
          "iat",
          "nonce",
          "sub",
          "locale",
          "deployment_id",
          "message_type",
          "version",
          "target_link_uri",
          "roles",
          "context.id",
          "resource_link.id",
          "resource_link.title",
          "custom.module",
          "custom.school",
          "for_user.user_id",
          "launch_presentation.locale",
          "lti-ags/claim/endpoint.scope",
          "lti-ags/claim/endpoint.lineitems",
          "lti-ags/claim/endpoint.lineitem",
          "lti-nrps/claim/namesroleservice.context_memberships_url",
          "lti-dl/claim/deep_linking_settings.deep_link_return_url",
          "lti-dl/claim/deep_linking_settings.accept_types",
          "lti-dl/claim/deep_linking_settings.accept_presentation_document_targets",
          "lti-dl/claim/deep_linking_settings.accept_multiple",
          "lti-dl/claim/deep_linking_settings.accept_lineitem",
          "lti-dl/claim/deep_linking_settings.data");

  /** What those claims are called. */
  static Received of(Claims claims) {
    List<String> names = claims.json().entrySet().stream().flatMap(Received::names).toList();
    List<String> roles = claims.texts(Claims.LTI + "roles");
    return new Received(
        claims.seconds("iat").orElse(0),
        some(names, USED::contains),
        some(names, name -> !USED.contains(name)),
        some(roles, Roles::counts),
        some(roles, role -> !Roles.counts(role)));
  }

  private static Stream<String> names(Map.Entry<String, JsonValue> claim) {
    String name = claim.getKey().replace(Claims.LTI, "").replace(SPEC, "");
    return claim.getValue() instanceof JsonObject object && !object.isEmpty()
        ? object.keySet().stream().map(member -> name + "." + member)
        : Stream.of(name);
  }

  private static List<String> some(List<String> names, Predicate<String> wanted) {
    return names.stream()
        .filter(wanted)
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST)))
        .sorted()
        .limit(MOST)
        .toList();
  }
}
