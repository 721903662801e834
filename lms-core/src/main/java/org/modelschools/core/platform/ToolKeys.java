package org.modelschools.core.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.house.security.Vault;

/** The tool's own keys: what {@code /lti/jwks} publishes and what signs our messages. */
@ApplicationScoped
@Transactional
public class ToolKeys {

  private static final int RSA_BITS = 2048;
  private static final int PEM_LINE = 64;
  private static final String PURPOSE = "tool-key";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Vault vault;
  @Inject Clock clock;

  /** Makes the first key where there is none; two nodes at once make two, which does no harm. */
  public void ensureOne() {
    if (all().isEmpty()) {
      entities.persist(newKey());
    }
  }

  /** The public keys as a JWK set (RFC 7517), newest first. */
  public String publicSet() {
    List<String> keys = all().stream().map(ToolKey::publicJwk).toList();
    return "{\"keys\":[" + String.join(",", keys) + "]}";
  }

  /** The newest public key as PEM (RFC 7468 §13), for platforms that take no address of keys. */
  public String publicPem() {
    try {
      byte[] key = RSAKey.parse(all().get(0).publicJwk()).toRSAPublicKey().getEncoded();
      String text = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(key);
      return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----";
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException("the tool key cannot be read", e);
    }
  }

  /** Those claims signed with the newest key: RS256, {@code typ} JWT, with its {@code kid}. */
  public String sign(JWTClaimsSet claims) {
    ToolKey key = all().get(0);
    try {
      RSAKey pair = RSAKey.parse(vault.open(PURPOSE, key.privateJwkSealed()));
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .type(JOSEObjectType.JWT)
              .keyID(key.kid())
              .build();
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new RSASSASigner(pair));
      return jwt.serialize();
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException("the tool key cannot sign", e);
    }
  }

  private List<ToolKey> all() {
    return entities
        .createQuery("SELECT k FROM ToolKey k ORDER BY k.createdAt DESC, k.id DESC", ToolKey.class)
        .getResultList();
  }

  private ToolKey newKey() {
    try {
      RSAKey pair =
          new RSAKeyGenerator(RSA_BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyID(Randomness.id())
              .generate();
      JWK open = pair.toPublicJWK();
      return new ToolKey(
          pair.getKeyID(),
          open.toJSONString(),
          vault.seal(PURPOSE, pair.toJSONString()),
          clock.instant());
    } catch (JOSEException e) {
      throw new IllegalStateException("no RSA key could be made", e);
    }
  }
}
