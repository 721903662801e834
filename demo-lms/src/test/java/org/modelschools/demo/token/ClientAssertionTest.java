package org.modelschools.demo.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.token.JwtRefused.Reason;

class ClientAssertionTest {

  private static final Instant NOW = MovingClock.START;
  private static final String TOKEN_URL = "https://lms.example/token";
  private static final RSAKey KEY = key("k1");

  @Test
  void a_good_assertion_is_accepted() throws Exception {
    ClientAssertion assertion = verified(it -> it);
    assertEquals("tool", assertion.clientId());
    assertEquals("j1", assertion.id());
  }

  @Test
  void a_foreign_signature_is_refused() throws Exception {
    ClientAssertion assertion = ClientAssertion.read(sign(claims().build(), key("k1"), "k1"));
    assertRefused(Reason.SIGNATURE, () -> assertion.verify(KEY.toPublicJWK(), TOKEN_URL, NOW));
  }

  @Test
  void a_foreign_audience_is_refused() {
    assertRefused(Reason.AUDIENCE, () -> verified(it -> it.audience("https://other.example")));
  }

  @Test
  void an_issuer_that_is_not_the_client_is_refused() {
    assertRefused(Reason.ISSUER, () -> verified(it -> it.issuer("other")));
  }

  @Test
  void times_are_checked() {
    assertRefused(Reason.EXPIRED, () -> verified(it -> it.expirationTime(at(-60))));
    assertRefused(Reason.EXPIRED, () -> verified(it -> it.expirationTime(null)));
    assertRefused(Reason.TOO_LONG, () -> verified(it -> it.expirationTime(at(3600))));
    assertRefused(Reason.ISSUED_IN_FUTURE, () -> verified(it -> it.issueTime(at(30))));
    assertRefused(Reason.ISSUED_AT_MISSING, () -> verified(it -> it.issueTime(null)));
  }

  @Test
  void an_assertion_without_id_is_refused() {
    assertRefused(Reason.ID_MISSING, () -> verified(it -> it.jwtID(null)));
  }

  @Test
  void a_missing_key_id_is_refused() throws Exception {
    ClientAssertion assertion = ClientAssertion.read(sign(claims().build(), KEY, null));
    assertRefused(Reason.KEY_ID_MISSING, assertion::keyId);
  }

  @Test
  void a_symmetric_algorithm_is_refused() throws Exception {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims().build());
    jwt.sign(new MACSigner(new byte[32]));
    assertRefused(Reason.ALGORITHM, ClientAssertion.read(jwt.serialize())::keyId);
  }

  @Test
  void what_is_no_jwt_is_refused() {
    assertRefused(Reason.MALFORMED, () -> ClientAssertion.read("a.b.c"));
    assertRefused(Reason.MALFORMED, () -> ClientAssertion.read("e30.e30."));
  }

  @Test
  void an_assertion_can_be_used_once() throws Exception {
    ClientAssertion assertion = verified(it -> it);
    ClientAssertion other = verified(it -> it.jwtID("j2"));
    try (TestDatabase database = new TestDatabase()) {
      UsedJwts used = new Beans(database, new MovingClock()).get(UsedJwts.class);
      used.use("tool", assertion.id(), assertion.forgotten());
      used.use("tool", other.id(), other.forgotten());
      assertRefused(Reason.REPLAYED, () -> used.use("tool", assertion.id(), assertion.forgotten()));
    }
  }

  private static ClientAssertion verified(UnaryOperator<JWTClaimsSet.Builder> change)
      throws Exception {
    ClientAssertion assertion =
        ClientAssertion.read(sign(change.apply(claims()).build(), KEY, "k1"));
    assertEquals("k1", assertion.keyId());
    assertion.verify(KEY.toPublicJWK(), TOKEN_URL, NOW);
    return assertion;
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("tool")
        .subject("tool")
        .audience(TOKEN_URL)
        .issueTime(at(0))
        .expirationTime(at(300))
        .jwtID("j1");
  }

  private static Date at(int seconds) {
    return Date.from(NOW.plus(Duration.ofSeconds(seconds)));
  }

  private static String sign(JWTClaimsSet claims, RSAKey key, @Nullable String kid)
      throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), claims);
    jwt.sign(new RSASSASigner(key));
    return jwt.serialize();
  }

  private static RSAKey key(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(Reason reason, Executable deed) {
    assertEquals(reason, assertThrows(JwtRefused.class, deed).reason());
  }
}
