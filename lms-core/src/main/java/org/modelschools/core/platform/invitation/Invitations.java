package org.modelschools.core.platform.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.Registration;
import org.modelschools.core.platform.invitation.Invitation.State;

/** All invitations. */
@ApplicationScoped
@Transactional
public class Invitations {

  private static final int TOKEN_BYTES = 32;

  /** So long after its end an invitation still says what has become of it. */
  private static final Duration KEPT = Duration.ofDays(90);

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Platforms platforms;
  @Inject Clock clock;

  /** Makes one for that school, clears very old ones away, and gives the secret of the new one. */
  public String make(String school) {
    Instant now = clock.instant();
    var unused =
        entities
            .createQuery("DELETE FROM Invitation i WHERE i.expiresAt < :old")
            .setParameter("old", now.minus(KEPT))
            .executeUpdate();
    String token = Randomness.token(TOKEN_BYTES);
    entities.persist(new Invitation(token, school, now));
    return token;
  }

  /** The one with that secret. */
  public Optional<Invitation> find(String token) {
    return entities
        .createQuery("SELECT i FROM Invitation i WHERE i.tokenHash = :hash", Invitation.class)
        .setParameter("hash", Invitation.hash(token))
        .getResultStream()
        .findFirst();
  }

  /** Those that may still be used, oldest first. */
  public List<Invitation> open() {
    return entities
        .createQuery(
            "SELECT i FROM Invitation i WHERE i.ending IS NULL AND i.expiresAt > :now ORDER BY i.id",
            Invitation.class)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** Takes an open one back, or {@link NotFound}. */
  public void revoke(long id) {
    lockedIfOpen(id).orElseThrow(() -> new NotFound("invitation")).end(State.REVOKED);
  }

  /** Registers the platform and uses the invitation up; empty when it was not open any more. */
  public Optional<Platform> redeem(Invitation invitation, Registration registration) {
    return lockedIfOpen(invitation.id())
        .map(
            open -> {
              open.end(State.USED);
              return platforms.add(new Platform(registration, clock.instant()));
            });
  }

  private Optional<Invitation> lockedIfOpen(long id) {
    return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> found.state(clock.instant()) == State.OPEN);
  }
}
