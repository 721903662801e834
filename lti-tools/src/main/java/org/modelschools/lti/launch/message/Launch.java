package org.modelschools.lti.launch.message;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Services;
import org.modelschools.core.person.Role;

/**
 * A launch: what is taken over from verified claims, and nothing else. Names, e-mail addresses,
 * pictures and {@code lis_*} ids end here.
 *
 * @param messageType what the platform wants
 * @param deploymentId the deployment, as the platform names it
 * @param subject the platform's id of the person, 1 to 255 characters
 * @param role what the person may do in the course
 * @param contextId the course, if there is one
 * @param linkId the resource link, if there is one
 * @param linkTitle its title
 * @param module the custom parameter {@code module}: the key of a module
 * @param school the custom parameter {@code school}: the key of a school
 * @param services the addresses of the platform's services
 * @param locale the language that the platform names, if we speak it
 * @param deepLinking what the platform accepts, when it asks for content
 * @param forUser the platform's id of the pupil whose work is to be seen, in a submission review
 * @param outcome where the score goes, of a platform of LTI 1.1
 * @param received what the token carried, by name; null for pupils, of whom nobody needs to know
 */
public record Launch(
    MessageType messageType,
    String deploymentId,
    String subject,
    Role role,
    @Nullable String contextId,
    @Nullable String linkId,
    @Nullable String linkTitle,
    @Nullable String module,
    @Nullable String school,
    Services services,
    @Nullable Locale locale,
    @Nullable DeepLinkingSettings deepLinking,
    @Nullable String forUser,
    @Nullable OutcomeAddress outcome,
    @Nullable Received received) {

  /** The launch that these claims make, or a refusal. */
  public static Launch from(Claims claims, State state, Addresses addresses) {
    return LaunchRules.read(claims, state, addresses);
  }

  /**
   * The key that a custom parameter names. An unresolved variable stays literal ({@code $Name}); it
   * names nothing.
   */
  public static Optional<String> key(String parameter) {
    return Optional.of(parameter.strip().toLowerCase(Locale.ROOT))
        .filter(text -> text.matches("[a-z0-9-]{1,50}"));
  }
}
