package org.modelschools.lti.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformAddress;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.Registration;
import org.modelschools.core.platform.invitation.Invitation;
import org.modelschools.core.platform.invitation.Invitations;
import org.modelschools.core.platform.service.Representation;

/**
 * LTI Dynamic Registration 1.0 §3: reads the platform's configuration, registers the tool with it,
 * and remembers the platform for the school of the invitation. The platform is called before the
 * one transaction begins; until that is through nothing is kept.
 */
@ApplicationScoped
public class DynamicRegistration {

  private static final System.Logger LOG = System.getLogger(DynamicRegistration.class.getName());
  private static final int MAX_ID = 255;

  @Inject Invitations invitations;
  @Inject Platforms platforms;
  @Inject Introduction introduction;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "LTI_ALLOW_INSECURE_PLATFORMS", defaultValue = "false")
  boolean insecureAllowed;

  /** Registers the platform that opened this address, or refuses with the reason. */
  Platform register(String secret, @Nullable String announced, @Nullable String token) {
    Invitation invitation = requireOpen(secret);
    PlatformAddress rules = new PlatformAddress(insecureAllowed);
    String address = announced(announced, rules);
    PlatformConfiguration platform =
        PlatformConfiguration.read(introduction.configuration(address, token), address, rules);
    Representation client = introduction.client(address, platform, token);
    Platform registered = redeem(invitation, registration(platform, client, invitation.school()));
    LOG.log(
        Level.INFO,
        () ->
            "platform registered platform=%d host=%s school=%s deployments=%d invitation=%d"
                .formatted(
                    registered.id().value(),
                    URI.create(platform.issuer()).getHost(),
                    invitation.school(),
                    registered.deployments().size(),
                    invitation.id()));
    return registered;
  }

  private Invitation requireOpen(String secret) {
    Invitation invitation =
        invitations
            .find(secret)
            .orElseThrow(() -> new RegistrationRefused(Reason.INVITATION_UNKNOWN));
    switch (invitation.state(clock.instant())) {
      case USED -> throw new RegistrationRefused(Reason.INVITATION_USED);
      case REVOKED -> throw new RegistrationRefused(Reason.INVITATION_REVOKED);
      case EXPIRED -> throw new RegistrationRefused(Reason.INVITATION_EXPIRED);
      case OPEN -> {}
    }
    return invitation;
  }

  private static String announced(@Nullable String address, PlatformAddress rules) {
    if (address == null || address.isBlank()) {
      throw new RegistrationRefused(Reason.CONFIGURATION_MISSING);
    }
    rules
        .faultNow(address)
        .ifPresent(
            fault -> {
              throw new RegistrationRefused(Reason.CONFIGURATION_REFUSED, fault.name());
            });
    return address;
  }

  private static Registration registration(
      PlatformConfiguration platform, Representation client, String school) {
    List<Registration.Deployed> deployed =
        client
            .object(ToolConfiguration.CLAIM)
            .text("deployment_id")
            .map(id -> new Registration.Deployed(id(id), school))
            .stream()
            .toList();
    return new Registration(
        platform.name(),
        platform.issuer(),
        id(client.text("client_id").orElse("")),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.jwksUri(),
        deployed,
        List.of());
  }

  private static String id(String text) {
    if (text.isEmpty() || text.length() > MAX_ID || !text.matches("[\\x20-\\x7e]+")) {
      throw new RegistrationRefused(Reason.REGISTRATION_UNREADABLE, "id");
    }
    return text;
  }

  /** The unique key has the last word: somebody else may have been quicker. */
  private Platform redeem(Invitation invitation, Registration registration) {
    refuseKnown(registration);
    try {
      return invitations
          .redeem(invitation, registration)
          .orElseThrow(() -> new RegistrationRefused(Reason.INVITATION_USED));
    } catch (PersistenceException e) {
      refuseKnown(registration);
      throw e;
    }
  }

  private void refuseKnown(Registration registration) {
    if (platforms.find(registration.issuer(), registration.clientId()).isPresent()) {
      throw new RegistrationRefused(Reason.PLATFORM_KNOWN);
    }
  }
}
