package org.modelschools.demo.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of the tools, fetched from where each publishes them. Kept for some minutes,
 * fetched again for an unknown key, but not more often than every few seconds; on failure the old
 * ones stay.
 */
@ApplicationScoped
public class ToolKeys {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int LARGEST = 262_144;

  private record Fetched(JWKSet keys, Instant at) {}

  private final Map<String, Fetched> cache = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject Clock clock;

  /** A tool's key; empty if the tool does not publish it. */
  Optional<RSAKey> find(String jwksUri, String keyId) throws IOException {
    Instant now = clock.instant();
    Fetched known = cache.get(jwksUri);
    if (known != null && now.isBefore(known.at().plus(KEPT))) {
      Optional<RSAKey> key = key(known, keyId);
      if (key.isPresent() || now.isBefore(known.at().plus(PAUSE))) {
        return key;
      }
    }
    return key(refresh(jwksUri, known), keyId);
  }

  private Fetched refresh(String jwksUri, @Nullable Fetched known) throws IOException {
    try {
      Fetched fetched = new Fetched(fetch(jwksUri), clock.instant());
      cache.put(jwksUri, fetched);
      return fetched;
    } catch (IOException e) {
      if (known == null) {
        throw e;
      }
      return known;
    }
  }

  private JWKSet fetch(String jwksUri) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(jwksUri)).timeout(Duration.ofSeconds(5)).build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        String keys = new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
          throw new IOException("status " + response.statusCode());
        }
        return JWKSet.parse(keys);
      }
    } catch (ParseException e) {
      throw new IOException("not a key set", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Optional<RSAKey> key(Fetched fetched, String keyId) {
    JWK key = fetched.keys().getKeyByKeyId(keyId);
    return key instanceof RSAKey rsa ? Optional.of(rsa) : Optional.empty();
  }
}
