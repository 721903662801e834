package org.modelschools.core.platform.service;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.key.ToolKeys;

/**
 * The access tokens for platforms' services: client credentials, proved by a signed assertion
 * (1EdTech Security Framework 1.0 §4.1). A token is fetched once for each deployment and scope and
 * kept until shortly before it ends; every node has its own.
 */
@ApplicationScoped
public class AccessTokens {

  private static final String DEPLOYMENT =
      "https://purl.imsglobal.org/spec/lti/claim/deployment_id";
  private static final String BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(3);

  /** Platforms refuse what was issued in their future, even by a second (Moodle does). */
  private static final Duration BACKDATED = Duration.ofSeconds(5);

  /** A token is not used in its last minute. */
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private static final long DEFAULT_SECONDS = 3600;

  @Inject Outbound outbound;
  @Inject ToolKeys keys;
  @Inject Clock clock;

  private final Map<Wanted, TokenSlot> slots = new ConcurrentHashMap<>();

  private record Wanted(long deployment, long registrationVersion, String scope) {}

  /**
   * A token for that scope; several scopes are separated by a space.
   *
   * @throws TokenRefused when the platform gives none, or one without the scope
   * @throws IOException when the platform cannot be reached
   */
  public String of(Deployment deployment, String scope) throws IOException {
    return slot(deployment, scope).get(clock, () -> fetch(deployment, scope));
  }

  /** Forgets that token, because a service refused it; a newer one is kept. */
  public void drop(Deployment deployment, String scope, String token) {
    slot(deployment, scope).drop(token);
  }

  private TokenSlot slot(Deployment deployment, String scope) {
    Wanted wanted = new Wanted(deployment.id(), deployment.platform().version(), scope);
    return slots.computeIfAbsent(wanted, key -> new TokenSlot());
  }

  private TokenSlot.Token fetch(Deployment deployment, String scope) throws IOException {
    Instant now = clock.instant();
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_assertion_type",
            BEARER,
            "client_assertion",
            keys.sign(assertion(deployment, now)),
            "scope",
            scope);
    HttpRequest request =
        Outbound.to(deployment.platform().tokenEndpoint())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    return token(outbound.send(deployment.platform(), request), scope, now);
  }

  /** Who we are, for that platform alone and for a short time (RFC 7523 §3). */
  static JWTClaimsSet assertion(Deployment deployment, Instant now) {
    Instant issued = now.minus(BACKDATED);
    String clientId = deployment.platform().clientId();
    return new JWTClaimsSet.Builder()
        .issuer(clientId)
        .subject(clientId)
        .audience(deployment.platform().tokenEndpoint())
        .claim("iat", issued.getEpochSecond())
        .claim("exp", issued.plus(ASSERTION_LIFE).getEpochSecond())
        .jwtID(Randomness.id())
        .claim(DEPLOYMENT, deployment.deploymentId())
        .build();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Moodle says {@code text/html} to its JSON, so the content type is not asked. */
  private static TokenSlot.Token token(Outbound.Answer answer, String scope, Instant now)
      throws IOException {
    if (answer.status() != 200) {
      throw new TokenRefused(answer, error(answer));
    }
    Representation json = Representation.one(answer.body());
    String value =
        json.text("access_token").orElseThrow(() -> new TokenRefused(answer, "no token"));
    String granted = json.text("scope").orElse(scope);
    if (!words(granted).containsAll(words(scope))) {
      throw new TokenRefused(answer, TokenRefused.INVALID_SCOPE);
    }
    long seconds = json.number("expires_in").map(BigDecimal::longValue).orElse(DEFAULT_SECONDS);
    return new TokenSlot.Token(value, now.plusSeconds(seconds).minus(MARGIN));
  }

  private static List<String> words(String scopes) {
    return List.of(scopes.strip().split("\\s+"));
  }

  private static String error(Outbound.Answer answer) {
    try {
      return Representation.one(answer.body()).text("error").orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
