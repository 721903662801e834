package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.house.database.DatabaseReady;

/**
 * Makes the account that the configuration names, if there is none of that name. Its password is
 * changed later only when the configuration says so: a forgotten variable must not undo a change.
 */
@ApplicationScoped
public class FirstAccount {

  private static final System.Logger LOG = System.getLogger(FirstAccount.class.getName());

  @Inject
  @ConfigProperty(name = "DASHBOARD_USER")
  Optional<String> name;

  @Inject
  @ConfigProperty(name = "DASHBOARD_PASSWORD")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "DASHBOARD_PASSWORD_RESET", defaultValue = "false")
  boolean reset;

  @Inject Accounts accounts;
  @Inject Clock clock;

  void ensure(@Observes DatabaseReady ready) {
    if (name.isEmpty() || password.isEmpty()) {
      LOG.log(Level.INFO, "DASHBOARD_USER and DASHBOARD_PASSWORD are not set: no account made");
      return;
    }
    boolean known = accounts.find(name.get()).isPresent();
    if (!known) {
      accounts.add(new Account(name.get(), Password.of(password.get()), clock.instant()));
    } else if (reset) {
      accounts.change(name.get(), Password.of(password.get()));
      LOG.log(Level.WARNING, "the password of the first account was reset by configuration");
    }
  }
}
