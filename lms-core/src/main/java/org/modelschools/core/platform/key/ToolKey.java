package org.modelschools.core.platform.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;

/** A key pair of the tool: the public part is published, the private part is stored sealed. */
@Entity
@Table(name = "tool_key")
public class ToolKey {

  private static final int PEM_LINE = 64;

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  private String kid;

  @Column(name = "public_jwk")
  private String publicJwk;

  @Column(name = "private_jwk_sealed")
  private String privateJwkSealed;

  @Column(name = "signs_from")
  private Instant signsFrom;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ToolKey() {}

  ToolKey(String kid, String publicJwk, String privateJwkSealed, Instant signsFrom) {
    this();
    this.kid = kid;
    this.publicJwk = publicJwk;
    this.privateJwkSealed = privateJwkSealed;
    this.signsFrom = signsFrom;
  }

  /** The key id in the headers of what we sign. */
  public String kid() {
    return kid;
  }

  /** From when on it signs; it is published before. */
  public Instant signsFrom() {
    return signsFrom;
  }

  /** The public part as PEM (RFC 7468 §13), for platforms that take no address of keys. */
  public String pem() {
    try {
      byte[] key = RSAKey.parse(publicJwk).toRSAPublicKey().getEncoded();
      String text = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(key);
      return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----";
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException("the tool key cannot be read", e);
    }
  }

  String publicJwk() {
    return publicJwk;
  }

  String privateJwkSealed() {
    return privateJwkSealed;
  }
}
