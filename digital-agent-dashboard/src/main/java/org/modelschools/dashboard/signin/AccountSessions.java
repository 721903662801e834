package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.modelschools.core.house.security.Randomness;

/** All visits. */
@ApplicationScoped
@Transactional
public class AccountSessions {

  private static final int TOKEN_BYTES = 32;

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Accounts accounts;
  @Inject Clock clock;

  /** Begins a visit, clears away those that are over, and gives the token for the cookie. */
  public String begin(Account account) {
    Instant now = clock.instant();
    var unused =
        entities
            .createQuery(
                "DELETE FROM AccountSession s WHERE s.seenAt < :idle OR s.createdAt < :old")
            .setParameter("idle", now.minus(AccountSession.IDLE))
            .setParameter("old", now.minus(AccountSession.LIFE))
            .executeUpdate();
    String token = Randomness.token(TOKEN_BYTES);
    entities.persist(new AccountSession(token, account, now));
    return token;
  }

  /** Whose visit it is, if it is not over; notes that somebody is there. */
  public Optional<Account> visitor(String token) {
    Instant now = clock.instant();
    return find(token)
        .filter(session -> !session.isOver(now))
        .flatMap(
            session -> {
              session.seen(now);
              return accounts.findById(session.accountId());
            });
  }

  /** Ends a visit. */
  public void end(String token) {
    find(token).ifPresent(entities::remove);
  }

  private Optional<AccountSession> find(String token) {
    return Optional.ofNullable(entities.find(AccountSession.class, AccountSession.id(token)));
  }
}
