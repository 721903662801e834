package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;

/**
 * The registrations as the launch path sees them: remembered for two seconds, so that a full lesson
 * starting at once does not read the same row a thousand times. Nothing depends on that memory: the
 * launch's transaction checks the version that was verified against.
 */
@ApplicationScoped
public class Registrations {

  private static final Duration LIFE = Duration.ofSeconds(2);
  private static final int MAX_REMEMBERED = 1000;

  @Inject Platforms platforms;
  @Inject Clock clock;

  private final Map<String, Remembered> byLogin = new ConcurrentHashMap<>();
  private final Map<PlatformId, Remembered> byId = new ConcurrentHashMap<>();

  private record Remembered(Platform platform, Instant until) {}

  /** The registration that a login names, or a refusal. */
  Platform require(String issuer, @Nullable String clientId) {
    String key = issuer + '\n' + (clientId == null ? "" : clientId);
    Remembered known = byLogin.get(key);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.platform();
    }
    Platform platform = look(issuer, clientId);
    if (byLogin.size() < MAX_REMEMBERED) {
      byLogin.put(key, new Remembered(platform, clock.instant().plus(LIFE)));
    }
    return platform;
  }

  /** The registration of that id, or a refusal when it has been removed since the login. */
  Platform require(PlatformId id) {
    Remembered known = byId.get(id);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.platform();
    }
    return requireNow(id);
  }

  /** The registration of that id as it stands in the database now. */
  Platform requireNow(PlatformId id) {
    Platform platform =
        platforms.find(id).orElseThrow(() -> new LaunchRefused(Refusal.PLATFORM_UNKNOWN));
    byId.put(id, new Remembered(platform, clock.instant().plus(LIFE)));
    return platform;
  }

  private Platform look(String issuer, @Nullable String clientId) {
    if (clientId != null && !clientId.isEmpty()) {
      Optional<Platform> exact = platforms.find(issuer, clientId);
      return exact.orElseThrow(() -> new LaunchRefused(Refusal.PLATFORM_UNKNOWN));
    }
    List<Platform> all = platforms.of(issuer);
    if (all.isEmpty()) {
      throw new LaunchRefused(Refusal.PLATFORM_UNKNOWN);
    }
    if (all.size() > 1) {
      throw new LaunchRefused(Refusal.PLATFORM_AMBIGUOUS);
    }
    return all.get(0);
  }
}
