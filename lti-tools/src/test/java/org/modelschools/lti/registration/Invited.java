package org.modelschools.lti.registration;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.core.testing.TestDatabase;
import org.modelschools.lti.testing.LaunchClient;

/**
 * Whoever was invited, by a row in the database, as the dashboard would write it.
 *
 * @param secret what the dashboard showed once
 * @param ending how the invitation had ended before
 */
record Invited(String secret, String ending) {

  private static final AtomicLong IDS = new AtomicLong(2_000_000);

  /** Invited as the case says. */
  static Invited by(RegistrationCase script) {
    String state = script.json().getString("invitation", "open");
    boolean ended = Set.of("used", "revoked").contains(state);
    Duration left = Duration.ofDays(state.equals("expired") ? -1 : 14);
    Invited invited =
        new Invited("secret-" + UUID.randomUUID(), ended ? state.toUpperCase(Locale.ROOT) : "null");
    if (!state.equals("unknown")) {
      database()
          .update(
              "INSERT INTO invitation (id, token_hash, school, ending, expires_at)"
                  + " VALUES (?, ?, 'saalebogen', NULLIF(?, 'null'), ?)",
              IDS.incrementAndGet(),
              Hash.hex(invited.secret),
              invited.ending,
              Instant.now().plus(left).toEpochMilli());
    }
    return invited;
  }

  /** What the tool answers when that platform opens the address. */
  HttpResponse<String> register(
      RegistrationCase script, RegisteringPlatform platform, String language) {
    Map<String, String> query = new LinkedHashMap<>();
    if (!script.json().getString("announced", "").equals("nothing")) {
      query.put("openid_configuration", platform.announced());
    }
    query.put("registration_token", RegisteringPlatform.TOKEN);
    String path = script.json().getString("invitation", "").equals("missing") ? "" : "/" + secret;
    return browser(language).get("/register" + path, query);
  }

  /** How the invitation has ended by now. */
  String endingNow() {
    return database()
        .query("SELECT ending FROM invitation WHERE token_hash = ?", Hash.hex(secret))
        .stream()
        .map(row -> String.valueOf(row.get("ending")))
        .findFirst()
        .orElse("null");
  }

  /** A browser of somebody who reads that language. */
  static LaunchClient browser(String language) {
    return new LaunchClient(ServerUnderTest.address() + "/lti").speaking(language);
  }

  private static TestDatabase database() {
    return ServerUnderTest.database();
  }
}
