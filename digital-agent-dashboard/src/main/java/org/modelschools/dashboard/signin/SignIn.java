package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.modelschools.core.house.security.MasterKey;

/** One try to sign in: waits, compares, counts. A name without account is treated like others. */
@ApplicationScoped
public class SignIn {

  private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

  @Inject Accounts accounts;
  @Inject AccountSessions sessions;
  @Inject FailedTries tries;
  @Inject MasterKey masterKey;
  @Inject Clock clock;

  /** How a try ended. */
  public sealed interface Outcome {

    /** A visit began. */
    record Welcome(String token) implements Outcome {}

    /** Name and password do not belong together. */
    record Wrong() implements Outcome {}

    /** No try is taken for so long. */
    record Wait(Duration left) implements Outcome {

      /** In whole minutes, never too few. */
      public long minutes() {
        return Math.max(1, left.plusSeconds(59).toMinutes());
      }
    }
  }

  /** Tries that name and password, coming from that client address. */
  public Outcome attempt(String name, String password, String address) {
    Instant now = clock.instant();
    String byName = hash("name", Account.hash(name));
    String byAddress = hash("address", address);
    Duration left = left(byName, byAddress, now);
    if (!left.isZero()) {
      LOG.log(Level.WARNING, "sign-in refused: waits {0} s", left.toSeconds());
      return new Outcome.Wait(left);
    }
    tries.count(byName, now);
    tries.count(byAddress, now);
    Optional<Account> account = accounts.find(name);
    boolean matches = account.map(Account::password).orElse(Password.nobodys()).matches(password);
    if (account.isEmpty() || !matches) {
      LOG.log(Level.WARNING, "sign-in failed");
      return new Outcome.Wrong();
    }
    tries.forget(byName, now);
    tries.forget(byAddress, now);
    return new Outcome.Welcome(sessions.begin(account.get()));
  }

  private Duration left(String byName, String byAddress, Instant now) {
    Duration name = Throttle.NAME.left(tries.of(byName), now);
    Duration address = Throttle.ADDRESS.left(tries.of(byAddress), now);
    return name.compareTo(address) > 0 ? name : address;
  }

  private String hash(String kind, String text) {
    byte[] bytes = (kind + ':' + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(masterKey.mac("sign-in-try").doFinal(bytes));
  }
}
