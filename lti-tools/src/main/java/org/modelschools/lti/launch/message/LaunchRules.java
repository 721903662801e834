package org.modelschools.lti.launch.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Services;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.person.Role;

/**
 * The rules of LTI Core 1.3 §4 and of the services' claims: reads the launch that verified claims
 * make, one rule one method.
 */
final class LaunchRules {

  private static final int MAX_ID = 255;
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  private static final String NRPS =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private LaunchRules() {}

  /** The launch that these claims make, or a refusal. */
  static Launch read(Claims claims, State state, Addresses addresses) {
    version(claims);
    MessageType type = messageType(claims);
    String deployment = deployment(claims, state);
    String subject = subject(claims);
    Role role = role(claims, type);
    return new Launch(
        type,
        deployment,
        subject,
        role,
        context(claims),
        link(claims, type, state, addresses),
        claims.object(Claims.LTI + "resource_link").text("title").orElse(null),
        key(claims, "module"),
        key(claims, "school"),
        services(claims),
        locale(claims),
        type == MessageType.DEEP_LINKING ? DeepLinkingSettings.of(claims) : null,
        type == MessageType.SUBMISSION_REVIEW ? forUser(claims) : null,
        null,
        role == Role.PUPIL ? null : Received.of(claims));
  }

  private static void version(Claims claims) {
    if (!claims.has(Claims.LTI + "version")) {
      throw new LaunchRefused(Refusal.VERSION_MISSING);
    }
    if (!claims.text(Claims.LTI + "version").orElse("").equals("1.3.0")) {
      throw new LaunchRefused(Refusal.VERSION_INVALID);
    }
  }

  private static MessageType messageType(Claims claims) {
    String name =
        claims
            .text(Claims.LTI + "message_type")
            .orElseThrow(() -> new LaunchRefused(Refusal.MESSAGE_TYPE_MISSING));
    return MessageType.of(name).orElseThrow(() -> new LaunchRefused(Refusal.MESSAGE_TYPE_UNKNOWN));
  }

  private static String deployment(Claims claims, State state) {
    String id =
        claims
            .text(Claims.LTI + "deployment_id")
            .filter(text -> !text.isEmpty())
            .orElseThrow(() -> new LaunchRefused(Refusal.DEPLOYMENT_MISSING));
    if (!State.agrees(state.deployment(), id)) {
      throw new LaunchRefused(Refusal.DEPLOYMENT_MISMATCH);
    }
    return bounded(id, MAX_ID, "deployment_id");
  }

  private static String subject(Claims claims) {
    if (!claims.has("sub")) {
      throw new LaunchRefused(Refusal.SUBJECT_MISSING);
    }
    return claims
        .text("sub")
        .filter(text -> !text.isBlank() && text.length() <= MAX_ID && text.indexOf('\0') < 0)
        .orElseThrow(() -> new LaunchRefused(Refusal.SUBJECT_INVALID));
  }

  /** Deep linking may leave roles out; nothing of that visit depends on them. */
  private static Role role(Claims claims, MessageType type) {
    if (type == MessageType.DEEP_LINKING && !claims.has(Claims.LTI + "roles")) {
      return Role.GUEST;
    }
    if (!claims.isList(Claims.LTI + "roles")) {
      throw new LaunchRefused(Refusal.ROLES_MISSING);
    }
    return Roles.of(claims.texts(Claims.LTI + "roles"));
  }

  private static @Nullable String context(Claims claims) {
    Optional<String> id = claims.object(Claims.LTI + "context").text("id");
    return id.filter(text -> !text.isEmpty())
        .map(text -> bounded(text, MAX_ID, "context.id"))
        .orElse(null);
  }

  private static @Nullable String link(
      Claims claims, MessageType type, State state, Addresses addresses) {
    if (type == MessageType.DEEP_LINKING) {
      return null;
    }
    target(claims, state, addresses);
    String id =
        claims
            .object(Claims.LTI + "resource_link")
            .text("id")
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new LaunchRefused(Refusal.RESOURCE_LINK_MISSING));
    return bounded(id, MAX_ID, "resource_link.id");
  }

  /** Whose work is to be seen (Submission Review 1.0). */
  private static String forUser(Claims claims) {
    return claims
        .object(Claims.LTI + "for_user")
        .text("user_id")
        .filter(text -> !text.isBlank() && text.length() <= MAX_ID)
        .orElseThrow(() -> new LaunchRefused(Refusal.FOR_USER_MISSING));
  }

  private static void target(Claims claims, State state, Addresses addresses) {
    String target =
        claims
            .text(Claims.LTI + "target_link_uri")
            .filter(text -> !text.isEmpty())
            .orElseThrow(() -> new LaunchRefused(Refusal.TARGET_LINK_MISSING));
    if (!addresses.own(target)) {
      throw new LaunchRefused(Refusal.TARGET_LINK_FOREIGN);
    }
    if (!State.agrees(state.target(), target)) {
      throw new LaunchRefused(Refusal.TARGET_LINK_MISMATCH);
    }
  }

  private static @Nullable String key(Claims claims, String parameter) {
    return claims.object(Claims.LTI + "custom").text(parameter).flatMap(Launch::key).orElse(null);
  }

  private static Services services(Claims claims) {
    Claims gradebook = claims.object(AGS);
    List<String> scopes = gradebook.texts("scope");
    return new Services(
        url(claims.object(NRPS), "context_memberships_url"),
        url(gradebook, "lineitems"),
        url(gradebook, "lineitem"),
        List.copyOf(scopes.subList(0, Math.min(scopes.size(), 8))));
  }

  private static @Nullable String url(Claims claims, String name) {
    return claims.text(name).filter(OutcomeAddress::isUsable).orElse(null);
  }

  private static @Nullable Locale locale(Claims claims) {
    Optional<String> presented = claims.object(Claims.LTI + "launch_presentation").text("locale");
    return presented.or(() -> claims.text("locale")).flatMap(Languages::offered).orElse(null);
  }

  private static String bounded(String text, int length, String name) {
    if (text.length() > length) {
      throw new LaunchRefused(Refusal.CLAIM_INVALID, name);
    }
    return text;
  }
}
