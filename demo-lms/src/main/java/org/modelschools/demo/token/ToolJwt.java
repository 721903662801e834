package org.modelschools.demo.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.token.JwtRefused.Reason;

/**
 * A JWT that a tool signed (LTI security framework §5.2). Read first, then verified rule by rule;
 * nothing in it counts before its signature does.
 */
public final class ToolJwt {

  static final Duration LEEWAY = Duration.ofSeconds(5);
  static final Duration LONGEST = Duration.ofMinutes(10);

  private final SignedJWT jwt;
  private final JWTClaimsSet claims;

  private ToolJwt(SignedJWT jwt, JWTClaimsSet claims) {
    this.jwt = jwt;
    this.claims = claims;
  }

  /** Takes it apart. */
  public static ToolJwt read(String serialized) throws JwtRefused {
    try {
      SignedJWT jwt = SignedJWT.parse(serialized);
      return new ToolJwt(jwt, jwt.getJWTClaimsSet());
    } catch (ParseException e) {
      throw new JwtRefused(Reason.MALFORMED, e);
    }
  }

  /** The issuer; the empty string if there is none. */
  public String issuer() {
    return orEmpty(claims.getIssuer());
  }

  /** When it expires. */
  public Instant expires() {
    return instant(claims.getExpirationTime());
  }

  /** When it can no longer be accepted, so that its id may be forgotten. */
  public Instant forgotten() {
    return expires().plus(LEEWAY);
  }

  /** All claims as JSON. */
  public String json() {
    return jwt.getPayload().toString();
  }

  JWTClaimsSet claims() {
    return claims;
  }

  String keyId() throws JwtRefused {
    require(jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256), Reason.ALGORITHM);
    String keyId = orEmpty(jwt.getHeader().getKeyID());
    require(!keyId.isEmpty(), Reason.KEY_ID_MISSING);
    return keyId;
  }

  void verifySignature(RSAKey key) throws JwtRefused {
    try {
      require(jwt.verify(new RSASSAVerifier(key)), Reason.SIGNATURE);
    } catch (JOSEException e) {
      throw new JwtRefused(Reason.SIGNATURE, e);
    }
  }

  void verifyAudience(String audience) throws JwtRefused {
    require(claims.getAudience().contains(audience), Reason.AUDIENCE);
  }

  void verifyOnlyAudience(String audience) throws JwtRefused {
    require(claims.getAudience().equals(List.of(audience)), Reason.AUDIENCE);
  }

  void verifyTimes(Instant now) throws JwtRefused {
    require(claims.getIssueTime() != null, Reason.ISSUED_AT_MISSING);
    require(!instant(claims.getIssueTime()).isAfter(now.plus(LEEWAY)), Reason.ISSUED_IN_FUTURE);
    require(expires().isAfter(now.minus(LEEWAY)), Reason.EXPIRED);
    require(!expires().isAfter(now.plus(LONGEST)), Reason.TOO_LONG);
  }

  static void require(boolean kept, Reason reason) throws JwtRefused {
    if (!kept) {
      throw new JwtRefused(reason);
    }
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static Instant instant(@Nullable Date date) {
    return date == null ? Instant.EPOCH : date.toInstant();
  }
}
