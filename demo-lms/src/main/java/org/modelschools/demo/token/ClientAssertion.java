package org.modelschools.demo.token;

import static org.modelschools.demo.token.ToolJwt.orEmpty;
import static org.modelschools.demo.token.ToolJwt.require;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import org.modelschools.demo.token.JwtRefused.Reason;

/** The JWT with which a tool says who it is (RFC 7523, LTI security framework §4.1.1). */
final class ClientAssertion {

  private final ToolJwt jwt;

  private ClientAssertion(ToolJwt jwt) {
    this.jwt = jwt;
  }

  static ClientAssertion read(String serialized) throws JwtRefused {
    return new ClientAssertion(ToolJwt.read(serialized));
  }

  String clientId() {
    return orEmpty(jwt.claims().getSubject());
  }

  String id() {
    return orEmpty(jwt.claims().getJWTID());
  }

  String keyId() throws JwtRefused {
    return jwt.keyId();
  }

  Instant forgotten() {
    return jwt.forgotten();
  }

  void verify(RSAKey key, String tokenUrl, Instant now) throws JwtRefused {
    jwt.verifySignature(key);
    require(clientId().equals(jwt.issuer()), Reason.ISSUER);
    jwt.verifyAudience(tokenUrl);
    jwt.verifyTimes(now);
    require(!id().isBlank(), Reason.ID_MISSING);
  }
}
