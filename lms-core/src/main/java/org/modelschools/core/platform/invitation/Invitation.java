package org.modelschools.core.platform.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;

/**
 * Lets the administrator of one LMS register it for one school, once, within 14 days. Its secret is
 * shown when it is made and never again; here stands its hash.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

  /** How long it may be used. */
  public static final Duration LIFE = Duration.ofDays(14);

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "token_hash")
  private String tokenHash;

  private String school;

  @Enumerated(EnumType.STRING)
  private @Nullable State ending;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** What has become of an invitation. */
  public enum State {
    /** It may be used. */
    OPEN,
    /** A platform was registered with it. */
    USED,
    /** The agent took it back. */
    REVOKED,
    /** Nobody used it in time. */
    EXPIRED
  }

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Invitation() {}

  Invitation(String token, String school, Instant now) {
    this.tokenHash = hash(token);
    this.school = school;
    this.expiresAt = now.plus(LIFE);
  }

  /** What a token is looked up by. */
  static String hash(String token) {
    return Hash.hex(token);
  }

  void end(State how) {
    ending = how;
  }

  /** What has become of it until now. */
  public State state(Instant now) {
    if (ending != null) {
      return ending;
    }
    return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
  }

  /** Its row in our database. */
  public long id() {
    return id;
  }

  /** The key of the school that the platform is registered for. */
  public String school() {
    return school;
  }

  /** When it ends by itself. */
  public Instant expiresAt() {
    return expiresAt;
  }
}
