package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.modelschools.dashboard.signin.Throttle.Failures;

/** All failed tries, by a hash that tells neither name nor address; forgotten after a day. */
@ApplicationScoped
@Transactional
public class FailedTries {

  private static final Duration REMEMBERED = Duration.ofDays(1);

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** What failed under that hash. */
  public Failures of(String hash) {
    List<?> rows =
        entities
            .createNativeQuery("SELECT failed, last_at FROM sign_in_try WHERE id = ?")
            .setParameter(1, hash)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Failures(number(row[0]).intValue(), instant(row[1])))
        .findFirst()
        .orElse(Failures.NONE);
  }

  /** Counts one, at once for all nodes: before the password is looked at, not after. */
  public void count(String hash, Instant now) {
    var unused =
        entities
            .createNativeQuery(
                "INSERT INTO sign_in_try (id, failed, last_at) VALUES (?, 1, ?)"
                    + " ON DUPLICATE KEY UPDATE failed = failed + 1, last_at = ?")
            .setParameter(1, hash)
            .setParameter(2, now.toEpochMilli())
            .setParameter(3, now.toEpochMilli())
            .executeUpdate();
  }

  /** Forgets those of that hash, and all old ones. */
  public void forget(String hash, Instant now) {
    var unused =
        entities
            .createNativeQuery("DELETE FROM sign_in_try WHERE id = ? OR last_at < ?")
            .setParameter(1, hash)
            .setParameter(2, now.minus(REMEMBERED).toEpochMilli())
            .executeUpdate();
  }

  private static Number number(Object column) {
    return (Number) column;
  }

  private static Instant instant(Object column) {
    return Instant.ofEpochMilli(number(column).longValue());
  }
}
