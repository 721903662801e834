package org.modelschools.core.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key pair of the tool: the public part is published, the private part is stored sealed. */
@Entity
@Table(name = "tool_key")
public class ToolKey {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  private String kid;

  @Column(name = "public_jwk")
  private String publicJwk;

  @Column(name = "private_jwk_sealed")
  private String privateJwkSealed;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ToolKey() {}

  ToolKey(String kid, String publicJwk, String privateJwkSealed, Instant now) {
    this();
    this.kid = kid;
    this.publicJwk = publicJwk;
    this.privateJwkSealed = privateJwkSealed;
    this.createdAt = now;
  }

  /** The key id in the headers of what we sign. */
  public String kid() {
    return kid;
  }

  String publicJwk() {
    return publicJwk;
  }

  String privateJwkSealed() {
    return privateJwkSealed;
  }

  Instant createdAt() {
    return createdAt;
  }
}
