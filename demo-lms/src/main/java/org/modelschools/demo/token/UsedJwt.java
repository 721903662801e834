package org.modelschools.demo.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The id of a tool's JWT that has been used and may not be used again while it is valid. */
@Entity
@Table(name = "demo_used_assertion")
public class UsedJwt {

  @Id
  @Column(name = "assertion_hash")
  private String hash;

  @Column(name = "expires_at")
  private long expiresAt;

  protected UsedJwt() {}

  UsedJwt(String hash, Instant expiresAt) {
    this.hash = hash;
    this.expiresAt = expiresAt.toEpochMilli();
  }
}
