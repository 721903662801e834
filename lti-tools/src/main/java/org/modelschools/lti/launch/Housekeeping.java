package org.modelschools.lti.launch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.modelschools.core.house.database.DatabaseReady;
import org.modelschools.core.platform.key.ToolKeys;
import org.modelschools.lti.launch.session.LaunchSessions;

/** Every hour: lets one key of the tool follow another, and removes visits that are over. */
@ApplicationScoped
public class Housekeeping {

  private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject ToolKeys keys;
  @Inject LaunchSessions sessions;

  void begin(@Observes DatabaseReady ready) {
    keys.tend();
    var unused = executor.scheduleAtFixedRate(this::tidy, 0, 1, TimeUnit.HOURS);
  }

  private void tidy() {
    try {
      keys.tend();
      int removed = sessions.removeOver();
      LOG.log(Level.INFO, "launch sessions removed count={0}", removed);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "keys and launch sessions not tended, next try in an hour", e);
    }
  }
}
