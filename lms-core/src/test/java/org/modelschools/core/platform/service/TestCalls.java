package org.modelschools.core.platform.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.util.List;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.Registration;
import org.modelschools.core.platform.key.ToolKeys;

/** Service calls outside of a container: the real ones, with a key that no database holds. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject
public final class TestCalls {

  private TestCalls() {}

  /** Calls that sign with a new key and tell the time by that clock. */
  public static ServiceCalls at(Clock clock) {
    AccessTokens tokens = new AccessTokens();
    tokens.outbound = new Outbound();
    tokens.keys = new OwnKey();
    tokens.clock = clock;
    ServiceCalls calls = new ServiceCalls();
    calls.outbound = tokens.outbound;
    calls.tokens = tokens;
    return calls;
  }

  /** Moodle's registration at that address. */
  public static Deployment moodle(String address, Clock clock) {
    String lti = address + "/mod/lti/";
    Registration registration =
        new Registration(
            "Moodle",
            address,
            "client-7",
            lti + "auth.php",
            lti + "token.php",
            lti + "certs.php",
            List.of(new Registration.Deployed("1", "saalebogen")),
            List.of());
    return new Platform(registration, clock.instant()).deployment("1").orElseThrow();
  }

  private static final class OwnKey extends ToolKeys {

    private static final RSAKey KEY = generated();

    private static RSAKey generated() {
      try {
        return new RSAKeyGenerator(2048).keyID("own").generate();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String sign(JWTClaimsSet claims) {
      try {
        JWSHeader header =
            new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID("own").build();
        SignedJWT jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(KEY));
        return jwt.serialize();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
