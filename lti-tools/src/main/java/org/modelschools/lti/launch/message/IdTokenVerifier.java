package org.modelschools.lti.launch.message;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.platform.KeySets;
import org.modelschools.core.platform.Platform;

/**
 * Verifies an id_token as LTI Security Framework 1.0 §5.1.3 asks, one rule one method. The cheap
 * rules about its form come first, and no claim is believed before the signature holds.
 */
@ApplicationScoped
public class IdTokenVerifier {

  /** How far the clocks of platform and tool may be apart. */
  static final Duration LEEWAY = Duration.ofSeconds(60);

  /** OpenOLAT issues tokens that live for an hour; older ones are nobody's. */
  static final Duration MAX_AGE = Duration.ofHours(1);

  @Inject KeySets keySets;
  @Inject Clock clock;

  /** The claims of a token that this platform issued for us, now, for that login. */
  public Claims verify(@Nullable String text, Platform platform, String nonce) {
    IdToken token = IdToken.parse(text);
    algorithm(token);
    signature(token, platform);
    Claims claims = token.claims();
    issuer(claims, platform);
    audience(claims, platform);
    authorizedParty(claims, platform);
    times(claims);
    nonce(claims, nonce);
    return claims;
  }

  private static void algorithm(IdToken token) {
    if (!token.header().text("alg").orElse("").equals("RS256")) {
      throw new LaunchRefused(Refusal.ALGORITHM_REFUSED);
    }
  }

  /** The header's own key members (jku, jwk, x5u, x5c) are never looked at. */
  private void signature(IdToken token, Platform platform) {
    String kid =
        token
            .header()
            .text("kid")
            .filter(text -> !text.isEmpty())
            .orElseThrow(() -> new LaunchRefused(Refusal.KID_MISSING));
    if (!token.isSignedBy(key(platform, kid))) {
      throw new LaunchRefused(Refusal.SIGNATURE_INVALID);
    }
  }

  private RSASSAVerifier key(Platform platform, String kid) {
    try {
      return keySets
          .verifier(platform, kid)
          .orElseThrow(() -> new LaunchRefused(Refusal.KID_UNKNOWN));
    } catch (IOException e) {
      throw new LaunchRefused(Refusal.KEYS_UNAVAILABLE, e.toString());
    }
  }

  private static void issuer(Claims claims, Platform platform) {
    if (!claims.text("iss").orElse("").equals(platform.issuer())) {
      throw new LaunchRefused(Refusal.ISSUER_MISMATCH);
    }
  }

  private static void audience(Claims claims, Platform platform) {
    List<String> audience = claims.texts("aud");
    if (!audience.contains(platform.clientId())) {
      throw new LaunchRefused(Refusal.AUDIENCE_MISMATCH);
    }
    if (!audience.stream().allMatch(platform.clientId()::equals)) {
      throw new LaunchRefused(Refusal.AUDIENCE_FOREIGN);
    }
  }

  private static void authorizedParty(Claims claims, Platform platform) {
    boolean foreign =
        claims.has("azp") && !claims.text("azp").orElse("").equals(platform.clientId());
    if (foreign) {
      throw new LaunchRefused(Refusal.AUTHORIZED_PARTY_MISMATCH);
    }
  }

  private void times(Claims claims) {
    Instant now = clock.instant();
    Instant issued = instant(claims, "iat");
    Instant expires = instant(claims, "exp");
    if (expires.isBefore(issued)) {
      throw new LaunchRefused(Refusal.TIME_INVALID);
    }
    if (issued.isAfter(now.plus(LEEWAY))) {
      throw new LaunchRefused(Refusal.TOKEN_FROM_FUTURE);
    }
    if (!expires.isAfter(now.minus(LEEWAY))) {
      throw new LaunchRefused(Refusal.TOKEN_EXPIRED);
    }
    if (issued.isBefore(now.minus(MAX_AGE).minus(LEEWAY))) {
      throw new LaunchRefused(Refusal.TOKEN_TOO_OLD);
    }
  }

  private static Instant instant(Claims claims, String name) {
    long seconds =
        claims.seconds(name).orElseThrow(() -> new LaunchRefused(Refusal.TIME_INVALID, name));
    if (seconds < 0 || seconds > Instant.MAX.getEpochSecond() / 1000) {
      throw new LaunchRefused(Refusal.TIME_INVALID, name);
    }
    return Instant.ofEpochSecond(seconds);
  }

  private static void nonce(Claims claims, String nonce) {
    String sent = claims.text("nonce").orElseThrow(() -> new LaunchRefused(Refusal.NONCE_MISSING));
    if (!Hash.same(sent, nonce)) {
      throw new LaunchRefused(Refusal.NONCE_MISMATCH);
    }
  }
}
