package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.modelschools.core.platform.Platform;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.LaunchRefused;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.launch.session.Begun;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;

/** Lets a verified launch in, by whatever door it came. */
@ApplicationScoped
public class Admission {

  private static final System.Logger LOG = System.getLogger(Admission.class.getName());
  private static final int TRIES = 5;

  @Inject LaunchSessions sessions;
  @Inject Browser browser;

  /**
   * Begins the visit, bound to this browser if it sent its cookie. Two launches may bring the same
   * new person, course or link at once; the second meets the unique key and tries again. A burnt
   * nonce is no such case. When the registration changed since the launch was verified, that is
   * done anew.
   */
  public LaunchSession begin(
      Launch launch, Platform first, String nonce, Supplier<Platform> verifiedAnew) {
    Platform platform = first;
    String browserHash = browser.hash().orElse(null);
    for (int attempt = 1; ; attempt++) {
      try {
        Begun begun = sessions.begin(launch, platform, nonce, browserHash);
        if (begun instanceof Begun.Visit visit) {
          log(visit.session(), platform);
          return visit.session();
        }
        if (begun instanceof Begun.Undeployed) {
          throw new LaunchRefused(Refusal.DEPLOYMENT_UNKNOWN);
        }
        platform = verifiedAnew.get();
      } catch (PersistenceException e) {
        if (sessions.isBurnt(nonce)) {
          throw new LaunchRefused(Refusal.NONCE_REPLAYED);
        }
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  private static void log(LaunchSession session, Platform platform) {
    LOG.log(
        Level.INFO,
        () ->
            "launch accepted platform=%d deployment=%d message=%s role=%s session=%s"
                .formatted(
                    platform.id().value(),
                    session.deploymentId(),
                    session.messageType(),
                    session.role(),
                    session.id().substring(0, 8)));
  }
}
