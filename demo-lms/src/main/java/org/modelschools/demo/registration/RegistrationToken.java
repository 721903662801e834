package org.modelschools.demo.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Lets one tool register for one school, once. */
@Entity
@Table(name = "demo_registration_token")
public class RegistrationToken {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "school_id")
  private String school;

  @Column(name = "expires_at")
  private long expiresAt;

  protected RegistrationToken() {}

  RegistrationToken(String tokenHash, String school, long expiresAt) {
    this.tokenHash = tokenHash;
    this.school = school;
    this.expiresAt = expiresAt;
  }

  String school() {
    return school;
  }

  boolean isOver(long now) {
    return now >= expiresAt;
  }
}
