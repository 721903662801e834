package org.modelschools.dashboard.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.modelschools.core.house.security.Hash;

/** A visit of somebody who signed in. It ends with the day's work, or when nobody is there. */
@Entity
@Table(name = "account_session")
public class AccountSession {

  /** A working day. */
  static final Duration LIFE = Duration.ofHours(8);

  /** Without any page asked for. */
  static final Duration IDLE = Duration.ofMinutes(30);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @SuppressWarnings("UnusedVariable") // the key
  @Id
  private String id;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected AccountSession() {}

  AccountSession(String token, Account account, Instant now) {
    this.id = id(token);
    this.accountId = account.id();
    this.createdAt = now;
    this.seenAt = now;
  }

  /** What a token is looked up by. */
  static String id(String token) {
    return Hash.hex(token);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(createdAt.plus(LIFE)) || !now.isBefore(seenAt.plus(IDLE));
  }

  /** Notes that a page was asked for; changes at most once a minute. */
  void seen(Instant now) {
    if (!now.isBefore(seenAt.plus(NOTED_EVERY))) {
      seenAt = now;
    }
  }

  String accountId() {
    return accountId;
  }
}
