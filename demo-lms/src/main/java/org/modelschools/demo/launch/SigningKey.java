package org.modelschools.demo.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.ParseException;
import java.time.Instant;
import org.modelschools.demo.setting.Secrets;

/**
 * A key with which id_tokens are signed. Demo data only, so it lies unencrypted in the database.
 */
@Entity
@Table(name = "demo_signing_key")
public class SigningKey {

  private static final int BITS = 2048;

  @Id private String kid;
  private String jwk;

  @Column(name = "created_at")
  private long createdAt;

  protected SigningKey() {}

  static SigningKey create(Instant now) {
    SigningKey key = new SigningKey();
    key.kid = Secrets.token().substring(0, 22);
    key.createdAt = now.toEpochMilli();
    key.jwk = generate(key.kid).toJSONString();
    return key;
  }

  private static RSAKey generate(String kid) {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID(kid)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  RSAKey pair() {
    try {
      return RSAKey.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  Instant createdAt() {
    return Instant.ofEpochMilli(createdAt);
  }
}
