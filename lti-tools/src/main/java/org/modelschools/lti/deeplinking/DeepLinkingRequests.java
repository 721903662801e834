package org.modelschools.lti.deeplinking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.security.Vault;
import org.modelschools.lti.launch.message.DeepLinkingSettings;
import org.modelschools.lti.launch.session.LaunchBegun;
import org.modelschools.lti.launch.session.LaunchSession;

/** All requests for content, each belonging to one visit. */
@ApplicationScoped
@Transactional
public class DeepLinkingRequests {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  private static final String PURPOSE = "deep-linking";

  @Inject Vault vault;
  @Inject Clock clock;

  void keep(@Observes LaunchBegun begun) {
    DeepLinkingSettings settings = begun.launch().deepLinking();
    if (settings != null) {
      entities.persist(
          new DeepLinkingRequest(begun.session().id(), vault.seal(PURPOSE, settings.toJson())));
    }
  }

  /** What was asked for at the beginning of that visit, or {@link NotFound}. */
  DeepLinkingSettings require(LaunchSession session) {
    return DeepLinkingSettings.ofJson(vault.open(PURPOSE, find(session).settingsSealed()));
  }

  /** Whether it has been answered. */
  boolean isAnswered(LaunchSession session) {
    return find(session).isAnswered();
  }

  private DeepLinkingRequest find(LaunchSession session) {
    return Optional.ofNullable(entities.find(DeepLinkingRequest.class, session.id()))
        .orElseThrow(() -> new NotFound("deep linking request"));
  }

  /** Notes that it is answered; false when it was before. */
  boolean answer(LaunchSession session) {
    DeepLinkingRequest request =
        entities.find(DeepLinkingRequest.class, session.id(), LockModeType.PESSIMISTIC_WRITE);
    if (request == null || request.isAnswered()) {
      return false;
    }
    request.answer(clock.instant());
    return true;
  }
}
