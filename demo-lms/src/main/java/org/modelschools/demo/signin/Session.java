package org.modelschools.demo.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody is signed in with a browser; the cookie's value itself is not kept. */
@Entity
@Table(name = "demo_session")
public class Session {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "person_id")
  private String person;

  @Column(name = "expires_at")
  private long expiresAt;

  protected Session() {}

  Session(String tokenHash, String person, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.person = person;
    this.expiresAt = expiresAt.toEpochMilli();
  }

  /** What identifies the session without giving it away. */
  public String fingerprint() {
    return tokenHash;
  }

  /** The key of the person. */
  public String person() {
    return person;
  }

  boolean isOver(Instant now) {
    return now.toEpochMilli() >= expiresAt;
  }
}
