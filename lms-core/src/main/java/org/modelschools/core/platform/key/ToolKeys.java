package org.modelschools.core.platform.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
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
import java.time.Instant;
import java.util.List;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.house.security.Vault;

/** The tool's own keys: what {@code /lti/jwks} publishes and what signs our messages. */
@ApplicationScoped
@Transactional
public class ToolKeys {

  private static final int RSA_BITS = 2048;
  private static final String PURPOSE = "tool-key";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Vault vault;
  @Inject Clock clock;

  /** The keys as they stand now. */
  public KeyRing ring() {
    List<ToolKey> all =
        entities.createQuery("SELECT k FROM ToolKey k", ToolKey.class).getResultList();
    return new KeyRing(all, clock.instant());
  }

  /**
   * Makes the first key, or the next one when its time has come, and removes what has expired. Two
   * nodes at once make two keys, which does no harm.
   */
  public void tend() {
    KeyRing ring = ring();
    ring.due().ifPresent(from -> entities.persist(newKey(from)));
    ring.expired().forEach(entities::remove);
  }

  /** Publishes a next key, which signs from tomorrow on; where one waits already, that one does. */
  public void rotate() {
    if (ring().next().isEmpty()) {
      entities.persist(newKey(clock.instant().plus(KeyRing.NOTICE)));
    }
  }

  /** The public keys as a JWK set (RFC 7517), newest first. */
  public String publicSet() {
    List<String> keys = ring().published().stream().map(ToolKey::publicJwk).toList();
    return "{\"keys\":[" + String.join(",", keys) + "]}";
  }

  /** Those claims signed with the key of now: RS256, {@code typ} JWT, with its {@code kid}. */
  public String sign(JWTClaimsSet claims) {
    ToolKey key =
        ring().signing().orElseThrow(() -> new IllegalStateException("there is no tool key yet"));
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

  private ToolKey newKey(Instant signsFrom) {
    try {
      RSAKey pair =
          new RSAKeyGenerator(RSA_BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyID(Randomness.id())
              .generate();
      return new ToolKey(
          pair.getKeyID(),
          pair.toPublicJWK().toJSONString(),
          vault.seal(PURPOSE, pair.toJSONString()),
          signsFrom);
    } catch (JOSEException e) {
      throw new IllegalStateException("no RSA key could be made", e);
    }
  }
}
