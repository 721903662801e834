package org.modelschools.core.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key set at one address: fetched, aged, and fetched again within limits. */
final class KeySet {

  private static final System.Logger LOG = System.getLogger(KeySet.class.getName());
  private static final Duration MIN_AGE = Duration.ofMinutes(5);
  private static final Duration MAX_AGE = Duration.ofHours(24);
  private static final Duration REFILL = Duration.ofSeconds(10);
  private static final int MAX_CALLS = 3;
  private static final Pattern MAX_AGE_DIRECTIVE = Pattern.compile("max-age=(\\d{1,9})");

  /** How a request is sent; the caller knows which addresses are allowed. */
  interface Sender {
    Outbound.Answer send(HttpRequest request) throws IOException;
  }

  private final String address;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile Map<String, RSASSAVerifier> verifiers = Map.of();
  private volatile @Nullable Instant freshUntil;
  private Instant fetchedAt = Instant.EPOCH;
  private int calls = MAX_CALLS;
  private Instant refilled = Instant.EPOCH;

  KeySet(String address) {
    this.address = address;
  }

  Optional<RSASSAVerifier> verifier(String kid, Clock clock, Sender sender) throws IOException {
    RSASSAVerifier known = verifiers.get(kid);
    if (known != null && isFresh(clock)) {
      return Optional.of(known);
    }
    refresh(kid, clock, sender);
    return Optional.ofNullable(verifiers.get(kid));
  }

  KeySets.Published look(Clock clock, Sender sender) throws IOException {
    fetching.lock();
    try {
      if (mayCall(clock)) {
        fetch(clock, sender);
      }
      return new KeySets.Published(verifiers.size(), fetchedAt);
    } finally {
      fetching.unlock();
    }
  }

  private boolean isFresh(Clock clock) {
    Instant until = freshUntil;
    return until != null && clock.instant().isBefore(until);
  }

  /** One call at a time; who waited for another's call is served by its result. */
  private void refresh(String kid, Clock clock, Sender sender) throws IOException {
    fetching.lock();
    try {
      boolean served = verifiers.containsKey(kid) && isFresh(clock);
      if (!served && mayCall(clock)) {
        fetch(clock, sender);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "keys of a platform not fetched from {0}: {1}", address, e.toString());
      if (verifiers.isEmpty()) {
        throw e;
      }
      freshUntil = clock.instant().plus(MIN_AGE);
    } finally {
      fetching.unlock();
    }
  }

  private boolean mayCall(Clock clock) {
    Instant now = clock.instant();
    long earned = Duration.between(refilled, now).dividedBy(REFILL);
    if (earned > 0) {
      calls = (int) Math.min(MAX_CALLS, calls + Math.min(earned, MAX_CALLS));
      refilled = now;
    }
    if (calls == 0) {
      return false;
    }
    calls--;
    return true;
  }

  private void fetch(Clock clock, Sender sender) throws IOException {
    Outbound.Answer answer =
        sender.send(Outbound.to(address).header("Accept", "application/json").build());
    if (answer.status() != 200) {
      throw new IOException("status " + answer.status());
    }
    verifiers = parse(answer.body());
    fetchedAt = clock.instant();
    freshUntil = fetchedAt.plus(maxAge(answer));
  }

  private static Map<String, RSASSAVerifier> parse(String json) throws IOException {
    try {
      Map<String, RSASSAVerifier> found = new HashMap<>();
      for (JWK key : JWKSet.parse(json).getKeys()) {
        boolean signs = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
        if (key instanceof RSAKey rsa && key.getKeyID() != null && signs) {
          found.put(key.getKeyID(), new RSASSAVerifier(rsa.toRSAPublicKey()));
        }
      }
      return Map.copyOf(found);
    } catch (ParseException | JOSEException e) {
      throw new IOException("not a JWK set", e);
    }
  }

  private static Duration maxAge(Outbound.Answer answer) {
    Matcher directive = MAX_AGE_DIRECTIVE.matcher(answer.header("Cache-Control").orElse(""));
    if (!directive.find()) {
      return MIN_AGE;
    }
    Duration said = Duration.ofSeconds(Long.parseLong(directive.group(1)));
    Duration atLeast = said.compareTo(MIN_AGE) < 0 ? MIN_AGE : said;
    return atLeast.compareTo(MAX_AGE) > 0 ? MAX_AGE : atLeast;
  }
}
