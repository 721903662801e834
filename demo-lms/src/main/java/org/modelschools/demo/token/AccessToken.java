package org.modelschools.demo.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/** A tool's permission to call services for an hour; the token itself is not kept. */
@Entity
@Table(name = "demo_access_token")
public class AccessToken {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "client_id")
  private String clientId;

  private String scopes;

  @Column(name = "expires_at")
  private long expiresAt;

  protected AccessToken() {}

  AccessToken(String tokenHash, String clientId, Set<Scope> scopes, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.clientId = clientId;
    this.scopes = Scope.list(scopes);
    this.expiresAt = expiresAt.toEpochMilli();
  }

  /** The tool. */
  public String clientId() {
    return clientId;
  }

  /** Whether it carries a scope. */
  public boolean allows(Scope scope) {
    return Scope.known(scopes).contains(scope);
  }

  boolean isOver(Instant now) {
    return now.toEpochMilli() >= expiresAt;
  }
}
