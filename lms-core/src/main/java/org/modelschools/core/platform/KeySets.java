package org.modelschools.core.platform;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public keys of the platforms, remembered per address. A known key costs no call. An unknown
 * one costs one call at a time, and not more than a few a minute, so that forged key ids cannot
 * turn us against the platform. While the platform is away its last keys go on serving.
 */
@ApplicationScoped
public class KeySets {

  @Inject Outbound outbound;
  @Inject Clock clock;

  private final Map<String, KeySet> sets = new ConcurrentHashMap<>();

  /**
   * The key set of a platform.
   *
   * @param keys how many keys in it serve to verify
   * @param fetchedAt when it was fetched last
   */
  public record Published(int keys, Instant fetchedAt) {}

  /**
   * The platform's keys as they are now; fetched again unless that was done just before.
   *
   * @throws IOException when they cannot be fetched
   */
  public Published look(Platform platform) throws IOException {
    return sets.computeIfAbsent(platform.jwksUri(), KeySet::new)
        .look(clock, request -> outbound.send(platform, request));
  }

  /**
   * What verifies a signature of that platform's key.
   *
   * @return empty when the platform does not publish such a key
   * @throws IOException when the keys cannot be fetched and none are remembered
   */
  public Optional<RSASSAVerifier> verifier(Platform platform, String kid) throws IOException {
    return sets.computeIfAbsent(platform.jwksUri(), KeySet::new)
        .verifier(kid, clock, request -> outbound.send(platform, request));
  }
}
