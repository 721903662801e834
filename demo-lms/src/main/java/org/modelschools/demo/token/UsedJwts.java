package org.modelschools.demo.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import org.modelschools.demo.setting.Secrets;

/** All ids and nonces of JWTs that were used; the database refuses a second time. */
@ApplicationScoped
public class UsedJwts {

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  /** Uses a tool's id or nonce up, until the moment from which its JWT is refused anyway. */
  public void use(String clientId, String id, Instant forgotten) throws JwtRefused {
    entityManager
        .createQuery("delete from UsedJwt u where u.expiresAt < :now")
        .setParameter("now", clock.millis())
        .executeUpdate();
    String hash = Secrets.fingerprint(clientId + "\n" + id);
    if (entityManager.find(UsedJwt.class, hash) != null) {
      throw new JwtRefused(JwtRefused.Reason.REPLAYED);
    }
    keep(new UsedJwt(hash, forgotten));
  }

  /** Two at the same moment: the primary key lets one through. */
  private void keep(UsedJwt used) throws JwtRefused {
    try {
      entityManager.persist(used);
      entityManager.flush();
    } catch (PersistenceException e) {
      throw new JwtRefused(JwtRefused.Reason.REPLAYED, e);
    }
  }
}
