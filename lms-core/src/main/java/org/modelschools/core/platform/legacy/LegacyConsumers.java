package org.modelschools.core.platform.legacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.house.security.Vault;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.Registration;

/** All platforms that may launch by LTI 1.1; none until the digital agent creates one. */
@ApplicationScoped
@Transactional
public class LegacyConsumers {

  /** LTI 1.1 knows no deployments: a key has this one, and by it a school. */
  public static final String DEPLOYMENT = "lti-1.1";

  private static final String PURPOSE = "legacy-secret";
  private static final int SECRET_BYTES = 32;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Platforms platforms;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * A new key with its secret; nothing shows the secret again.
   *
   * @param platform the row that it belongs to
   * @param key the consumer key
   * @param secret the shared secret
   */
  public record Opened(PlatformId platform, String key, String secret) {

    /** Without the secret, so that it may stand in a log. */
    @Override
    public String toString() {
      return "Opened[" + platform.value() + "]";
    }
  }

  /** Opens the door for the platform at that address, for one school. */
  public Opened open(String name, String address, String school) {
    String key = Randomness.id();
    String secret = Randomness.token(SECRET_BYTES);
    Registration registration =
        new Registration(
            name,
            address,
            key,
            "",
            "",
            "",
            List.of(new Registration.Deployed(DEPLOYMENT, school)),
            List.of());
    PlatformId platform = platforms.add(new Platform(registration, clock.instant())).id();
    entities.persist(
        new LegacyConsumer(platform.value(), Hash.hex(key), vault.seal(PURPOSE, secret)));
    return new Opened(platform, key, secret);
  }

  /** The platform of exactly that key; one that was registered for LTI 1.3 since is none. */
  public Optional<Platform> find(String key) {
    return entities
        .createQuery(
            "SELECT p FROM LegacyConsumer c JOIN Platform p ON p.id = c.platformId"
                + " WHERE c.keyHash = :hash",
            Platform.class)
        .setParameter("hash", Hash.hex(key))
        .getResultStream()
        .filter(Platform::isLegacy)
        .findFirst();
  }

  /** The secret that is shared with that platform. */
  public Optional<String> secretOf(PlatformId platform) {
    return Optional.ofNullable(entities.find(LegacyConsumer.class, platform.value()))
        .map(consumer -> vault.open(PURPOSE, consumer.secretSealed()));
  }
}
