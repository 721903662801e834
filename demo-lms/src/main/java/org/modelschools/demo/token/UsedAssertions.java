package org.modelschools.demo.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import org.modelschools.demo.setting.Secrets;

/** All client assertions that were used; the database refuses a second time. */
@ApplicationScoped
public class UsedAssertions {

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  void use(ClientAssertion assertion) throws AssertionRefused {
    entityManager
        .createQuery("delete from UsedAssertion u where u.expiresAt < :now")
        .setParameter("now", clock.millis())
        .executeUpdate();
    String hash = Secrets.fingerprint(assertion.clientId() + "\n" + assertion.id());
    if (entityManager.find(UsedAssertion.class, hash) != null) {
      throw new AssertionRefused(AssertionRefused.Reason.REPLAYED);
    }
    keep(new UsedAssertion(hash, assertion.expires().plus(ClientAssertion.LEEWAY)));
  }

  /** Two at the same moment: the primary key lets one through. */
  private void keep(UsedAssertion used) throws AssertionRefused {
    try {
      entityManager.persist(used);
      entityManager.flush();
    } catch (PersistenceException e) {
      throw new AssertionRefused(AssertionRefused.Reason.REPLAYED, e);
    }
  }
}
