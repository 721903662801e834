package org.modelschools.lti.launch.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.LaunchAccepted;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.person.Person;
import org.modelschools.core.person.Pseudonyms;
import org.modelschools.core.person.Role;
import org.modelschools.core.platform.PendingDeployments;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.Platforms;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.MessageType;

/** All launch sessions: begun by a launch in one transaction, then looked up by every page. */
@ApplicationScoped
@Transactional
public class LaunchSessions {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject KnownLaunches knownLaunches;
  @Inject Platforms platforms;
  @Inject PendingDeployments pendingDeployments;
  @Inject Pseudonyms pseudonyms;
  @Inject Languages languages;
  @Inject Browser browser;
  @Inject Clock clock;
  @Inject Event<LaunchAccepted> accepted;
  @Inject Event<LaunchBegun> begun;

  /**
   * Begins the visit: burns the nonce, remembers who and what is new, fires {@link LaunchAccepted}.
   * Fails with a {@link PersistenceException} when the nonce is burnt already, or when another
   * launch has just brought the same person, course or link: see {@link #isBurnt}.
   */
  public Begun begin(Launch launch, Platform verified, String nonce, @Nullable String browserHash) {
    String pseudonym = pseudonyms.of(verified.id().value(), launch.subject());
    Optional<KnownLaunches.Known> found = knownLaunches.find(launch, verified, pseudonym);
    if (found.isEmpty()) {
      return undeployed(launch, verified);
    }
    KnownLaunches.Known known = found.get();
    if (known.platformVersion() != verified.version()) {
      return new Begun.Outdated();
    }
    String school = known.schoolOf(launch);
    Person person = knownLaunches.person(known.person(), pseudonym, launch, verified);
    Course course = knownLaunches.course(known.course(), launch, known.deploymentId());
    Long courseId = course == null ? null : course.id();
    ResourceLink link = knownLaunches.link(known.link(), launch, known.deploymentId(), courseId);
    LaunchSession session =
        new LaunchSession(Randomness.id(), nonce, browserHash, clock.instant())
            .of(launch, person.id(), known.deploymentId())
            .in(courseId, link == null ? null : link.id());
    entities.persist(session);
    if (isKept(launch)) {
      entities.flush(); // what others keep of the visit points at its row
      begun.fire(new LaunchBegun(session, verified.id(), launch));
    }
    accepted.fire(
        new LaunchAccepted(
            school,
            person.id(),
            launch.role(),
            link == null ? null : link.moduleKey().orElse(null)));
    entities.flush();
    if (known.platformLaunchedOn() == null) {
      platforms.launched(verified.id(), LocalDate.now(clock));
    }
    return new Begun.Visit(session);
  }

  private static boolean isKept(Launch launch) {
    return launch.messageType() != MessageType.RESOURCE_LINK
        || launch.received() != null
        || launch.outcome() != null;
  }

  private Begun undeployed(Launch launch, Platform platform) {
    if (platforms.find(platform.id()).isEmpty()) {
      return new Begun.Outdated();
    }
    pendingDeployments.note(platform.id(), launch.deploymentId(), LocalDate.now(clock));
    return new Begun.Undeployed();
  }

  /** Whether a launch with that nonce was accepted before. */
  public boolean isBurnt(String nonce) {
    return !entities
        .createQuery("SELECT s.id FROM LaunchSession s WHERE s.nonce = :nonce", String.class)
        .setParameter("nonce", nonce)
        .getResultList()
        .isEmpty();
  }

  /** The visit of that address in this browser, or {@link VisitOver}: another's is not there. */
  public LaunchSession require(String text) {
    VisitAddress address = VisitAddress.of(text);
    LaunchSession session =
        browser
            .hash(address)
            .flatMap(
                hash ->
                    Optional.ofNullable(entities.find(LaunchSession.class, address.id()))
                        .filter(found -> found.isBoundTo(hash)))
            .filter(found -> !found.isOver(clock.instant()))
            .orElseThrow(VisitOver::new)
            .at(address);
    session.locale().ifPresent(languages::launchedIn);
    return session;
  }

  /** The same, of somebody who teaches; what teachers see is not there for others. */
  public LaunchSession requireTeacher(String text) {
    LaunchSession session = require(text);
    if (session.role() != Role.TEACHER) {
      throw new NotFound("page for who teaches");
    }
    return session;
  }

  /**
   * Removes the visits that are over, and with them their nonces, which no token carries any more.
   */
  public int removeOver() {
    return entities
        .createQuery("DELETE FROM LaunchSession s WHERE s.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
