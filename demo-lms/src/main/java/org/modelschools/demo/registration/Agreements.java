package org.modelschools.demo.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All agreements between schools and tools. */
@ApplicationScoped
public class Agreements {

  @PersistenceContext EntityManager entityManager;

  /** What is agreed; everything, as long as nobody has said otherwise. */
  public Agreement of(String clientId, String school) {
    String key = Agreement.key(clientId, school);
    return Optional.ofNullable(entityManager.find(Agreement.class, key))
        .filter(agreement -> agreement.id().equals(key))
        .orElseGet(() -> new Agreement(clientId, school));
  }

  /** Keeps an agreement, or what is new about it. */
  public void put(Agreement agreement) {
    entityManager.merge(agreement);
    entityManager.flush();
  }
}
