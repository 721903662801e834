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
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.token.AssertionRefused.Reason;

/**
 * The JWT with which a tool says who it is (RFC 7523, LTI security framework §4.1.1). Read first,
 * then verified rule by rule; nothing in it counts before its signature does.
 */
final class ClientAssertion {

  static final Duration LEEWAY = Duration.ofSeconds(5);
  static final Duration LONGEST = Duration.ofMinutes(10);

  private final SignedJWT jwt;
  private final JWTClaimsSet claims;

  private ClientAssertion(SignedJWT jwt, JWTClaimsSet claims) {
    this.jwt = jwt;
    this.claims = claims;
  }

  static ClientAssertion read(String serialized) throws AssertionRefused {
    try {
      SignedJWT jwt = SignedJWT.parse(serialized);
      return new ClientAssertion(jwt, jwt.getJWTClaimsSet());
    } catch (ParseException e) {
      throw new AssertionRefused(Reason.MALFORMED, e);
    }
  }

  String clientId() {
    return orEmpty(claims.getSubject());
  }

  String id() {
    return orEmpty(claims.getJWTID());
  }

  Instant expires() {
    return instant(claims.getExpirationTime());
  }

  String keyId() throws AssertionRefused {
    require(jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256), Reason.ALGORITHM);
    String keyId = orEmpty(jwt.getHeader().getKeyID());
    require(!keyId.isEmpty(), Reason.KEY_ID_MISSING);
    return keyId;
  }

  void verify(RSAKey key, String tokenUrl, Instant now) throws AssertionRefused {
    verifySignature(key);
    require(clientId().equals(claims.getIssuer()), Reason.ISSUER);
    require(claims.getAudience().contains(tokenUrl), Reason.AUDIENCE);
    verifyTimes(now);
    require(!id().isBlank(), Reason.ID_MISSING);
  }

  private void verifySignature(RSAKey key) throws AssertionRefused {
    try {
      require(jwt.verify(new RSASSAVerifier(key)), Reason.SIGNATURE);
    } catch (JOSEException e) {
      throw new AssertionRefused(Reason.SIGNATURE, e);
    }
  }

  private void verifyTimes(Instant now) throws AssertionRefused {
    require(claims.getIssueTime() != null, Reason.ISSUED_AT_MISSING);
    require(!instant(claims.getIssueTime()).isAfter(now.plus(LEEWAY)), Reason.ISSUED_IN_FUTURE);
    require(expires().isAfter(now.minus(LEEWAY)), Reason.EXPIRED);
    require(!expires().isAfter(now.plus(LONGEST)), Reason.TOO_LONG);
  }

  private static void require(boolean kept, Reason reason) throws AssertionRefused {
    if (!kept) {
      throw new AssertionRefused(reason);
    }
  }

  private static Instant instant(@Nullable Date date) {
    return date == null ? Instant.EPOCH : date.toInstant();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
