package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.database.Database;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;

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
  @Inject Database database;
  @Inject Clock clock;

  private final Map<String, Remembered> byLogin = new ConcurrentHashMap<>();
  private final Map<PlatformId, Remembered> byId = new ConcurrentHashMap<>();

  private volatile Origins origins = new Origins("", Instant.EPOCH);

  private record Remembered(Platform platform, Instant until) {}

  private record Origins(String text, Instant until) {}

  /** The registration that a login names, or a refusal; also when it is paused. */
  Platform require(String issuer, @Nullable String clientId) {
    String key = issuer + '\n' + (clientId == null ? "" : clientId);
    Remembered known = byLogin.get(key);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.platform();
    }
    Platform platform = active(look(issuer, clientId));
    welcome(platform);
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
        active(platforms.find(id).orElseThrow(() -> new LaunchRefused(Refusal.PLATFORM_UNKNOWN)));
    byId.put(id, new Remembered(platform, clock.instant().plus(LIFE)));
    return platform;
  }

  /** Who was registered a moment ago may frame us at once. */
  private void welcome(Platform platform) {
    Origins known = origins;
    if (!origins(platform).allMatch(List.of(known.text().split(" ", -1))::contains)) {
      origins = new Origins(known.text(), Instant.EPOCH);
    }
  }

  /** A platform of LTI 1.1 has a door of its own; here nobody knows it. */
  private static Platform active(Platform platform) {
    if (platform.isLegacy()) {
      throw new LaunchRefused(Refusal.PLATFORM_UNKNOWN);
    }
    if (platform.isPaused()) {
      throw new LaunchRefused(Refusal.PLATFORM_PAUSED);
    }
    return platform;
  }

  /** The origins of all platforms as they were last read, without asking the database. */
  String knownOrigins() {
    return origins.text();
  }

  /**
   * The origins of all platforms, for the Content-Security-Policy of every page; while the database
   * is away those that were known before.
   */
  String origins() {
    Origins known = origins;
    if (clock.instant().isBefore(known.until())) {
      return known.text();
    }
    String text = database.isPrepared() ? readOrigins(known.text()) : "";
    origins = new Origins(text, clock.instant().plus(LIFE));
    return text;
  }

  private String readOrigins(String before) {
    try {
      return platforms.all().stream()
          .flatMap(Registrations::origins)
          .distinct()
          .collect(Collectors.joining(" "));
    } catch (PersistenceException | TransactionalException e) {
      return before; // the page that says so must come all the same
    }
  }

  private static Stream<String> origins(Platform platform) {
    return Stream.concat(
            Stream.of(platform.issuer(), platform.authorizationEndpoint()),
            platform.origins().stream())
        .flatMap(Registrations::origin);
  }

  /** An issuer need not be an address; then it frames nothing. */
  private static Stream<String> origin(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() == null
          ? Stream.empty()
          : Stream.of(uri.getScheme() + "://" + uri.getRawAuthority());
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private Platform look(String issuer, @Nullable String clientId) {
    if (clientId != null && !clientId.isEmpty()) {
      Optional<Platform> exact = platforms.find(issuer, clientId);
      return exact.orElseThrow(() -> new LaunchRefused(Refusal.PLATFORM_UNKNOWN));
    }
    List<Platform> all =
        platforms.of(issuer).stream().filter(platform -> !platform.isLegacy()).toList();
    if (all.isEmpty()) {
      throw new LaunchRefused(Refusal.PLATFORM_UNKNOWN);
    }
    if (all.size() > 1) {
      throw new LaunchRefused(Refusal.PLATFORM_AMBIGUOUS);
    }
    return all.get(0);
  }
}
