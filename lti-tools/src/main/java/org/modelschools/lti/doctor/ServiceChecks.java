package org.modelschools.lti.doctor;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.platform.KeySets;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.service.AccessTokens;
import org.modelschools.core.platform.service.NotGiven;
import org.modelschools.core.platform.service.Representation;
import org.modelschools.core.platform.service.ServiceCalls;
import org.modelschools.core.platform.service.TokenRefused;

/** Calls the platform's services once each, for a bounded time, and says how they answered. */
@ApplicationScoped
public class ServiceChecks {

  /** The names of the checks, in the order in which one depends on the other. */
  static final List<String> NAMES = List.of("keys", "token", "gradebook", "roster");

  private static final System.Logger LOG = System.getLogger(ServiceChecks.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final String COLUMNS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  @Resource ManagedExecutorService executor;
  @Inject KeySets keySets;
  @Inject AccessTokens tokens;
  @Inject ServiceCalls calls;
  @Inject Clock clock;

  /** One check as long as nobody has asked for it. */
  static Check open(String name) {
    return Check.open(name, "doctor.service.open");
  }

  /** What the platform answered to that check, or {@link NotFound}. */
  Check run(String name, Place place) {
    if (!NAMES.contains(name)) {
      throw new NotFound("check");
    }
    Future<Check> answer = executor.submit(() -> look(name, place));
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return Check.bad(name, "doctor.service.late", PATIENCE.toSeconds());
    } catch (ExecutionException e) {
      return failed(name, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Check.bad(name, "doctor.service.away");
    }
  }

  private Check look(String name, Place place) throws IOException {
    return switch (name) {
      case "keys" -> keys(place);
      case "token" -> token(place);
      case "gradebook" -> gradebook(place);
      default -> roster(place);
    };
  }

  private Check keys(Place place) throws IOException {
    if (place.deployment().platform().isLegacy()) {
      return Check.fair("keys", "doctor.keys.legacy");
    }
    KeySets.Published published = keySets.look(place.deployment().platform());
    LocalTime at = LocalTime.ofInstant(published.fetchedAt(), clock.getZone());
    return published.keys() == 0
        ? Check.bad("keys", "doctor.keys.none")
        : Check.good(
            "keys",
            "doctor.keys.good",
            published.keys(),
            at.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private Check token(Place place) throws IOException {
    Optional<String> scope = place.anyScope();
    if (scope.isEmpty()) {
      return Check.fair("token", "doctor.token.unneeded");
    }
    tokens.of(place.deployment(), scope.get());
    return Check.good("token", "doctor.token.good", Place.brief(scope.get()));
  }

  private Check gradebook(Place place) throws IOException {
    Optional<String> address = place.lineItems();
    Optional<String> scope = place.readingScope();
    if (address.isEmpty() || scope.isEmpty()) {
      return Check.fair("gradebook", "doctor.gradebook.absent");
    }
    Outbound.Answer page =
        calls.pages(place.deployment(), scope.get(), address.get(), COLUMNS, 1).get(0);
    return Check.good(
        "gradebook", "doctor.gradebook.good", Representation.many(page.body()).size());
  }

  /** The members are counted and forgotten. */
  private Check roster(Place place) throws IOException {
    Optional<String> address = place.memberships();
    if (address.isEmpty()) {
      return Check.fair("roster", "doctor.roster.absent");
    }
    Outbound.Answer page =
        calls.pages(place.deployment(), Place.NRPS, address.get(), MEMBERS, 1).get(0);
    return Check.good(
        "roster", "doctor.roster.good", Representation.one(page.body()).list("members").size());
  }

  private static Check failed(String name, @Nullable Throwable cause) {
    LOG.log(Level.INFO, "doctor check={0} failed: {1}", name, String.valueOf(cause));
    if (cause instanceof TokenRefused refused) {
      return refused.isScopeMissing()
          ? Check.bad(name, "doctor.service.scope")
          : Check.bad(name, "doctor.service.token", refused.status());
    }
    if (cause instanceof NotGiven refused) {
      return Check.bad(name, "doctor.service.refused", refused.answer().status());
    }
    if (cause instanceof Outbound.Paused) {
      return Check.fair(name, "doctor.service.paused");
    }
    return cause instanceof Outbound.ForeignAddress
        ? Check.bad(name, "doctor.service.foreign")
        : Check.bad(name, "doctor.service.away");
  }
}
