package org.modelschools.demo.deeplinking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.modelschools.demo.setting.Secrets;

/** All dialogues that tools have not answered yet. */
@ApplicationScoped
public class Dialogues {

  private static final Duration LIFETIME = Duration.ofHours(2);

  /** Whoever escapes, decodes or trims the data instead of keeping it does not get through. */
  private static final String BRITTLE = "; a+b=%20&\"<c>\" 'ü' \\/ ";

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  /** Opens a dialogue and answers the data that must come back byte by byte. */
  String open(String session, String course, String deployment) {
    entityManager
        .createQuery("delete from Dialogue d where d.expiresAt < :now")
        .setParameter("now", clock.millis())
        .executeUpdate();
    String data = Secrets.token() + BRITTLE;
    entityManager.persist(
        new Dialogue(data, session, course, deployment, clock.instant().plus(LIFETIME)));
    return data;
  }

  Optional<Dialogue> find(String data) {
    return Optional.ofNullable(entityManager.find(Dialogue.class, Secrets.fingerprint(data)))
        .filter(dialogue -> !dialogue.isOver(clock.instant()));
  }

  /** Ends a dialogue; false if somebody else was faster. */
  boolean close(Dialogue dialogue) {
    return entityManager
            .createQuery("delete from Dialogue d where d.dataHash = :hash")
            .setParameter("hash", dialogue.dataHash())
            .executeUpdate()
        == 1;
  }
}
