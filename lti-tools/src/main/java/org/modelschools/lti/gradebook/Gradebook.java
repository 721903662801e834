package org.modelschools.lti.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.service.Representation;
import org.modelschools.core.platform.service.ServiceCalls;
import org.modelschools.core.platform.service.TokenRefused;
import org.modelschools.lti.gradebook.Outcome.Undelivered;
import org.modelschools.lti.gradebook.basic.BasicGradebook;

/** The platforms' gradebooks as they can be reached from here (AGS 2.0 §3.3 and §3.4). */
@ApplicationScoped
public class Gradebook {

  private static final System.Logger LOG = System.getLogger(Gradebook.class.getName());
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
  private static final int MAX_PAGES = 20;
  private static final BigDecimal SAME = new BigDecimal("0.005");
  private static final int MAX_CONFLICTS = 3;

  @Inject ServiceCalls calls;
  @Inject LineItems lineItems;
  @Inject BasicGradebook basic;
  @Inject Courses courses;
  @Inject Clock clock;

  /** Tells the platform a score. Takes as long as the platform does; holds nothing meanwhile. */
  Outcome tell(Delivery delivery) {
    try {
      return delivery.deployment().platform().isLegacy() ? replace(delivery) : give(delivery);
    } catch (Undelivered e) {
      return e.outcome();
    } catch (TokenRefused e) {
      return Outcome.of(e, clock.instant());
    } catch (Outbound.ForeignAddress e) {
      return Outcome.parked(Reason.HOST_UNREGISTERED, 0);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "platform not reached", e);
      return Outcome.AWAY;
    }
  }

  /** Basic Outcomes (LTI 1.1.1 §6). */
  private Outcome replace(Delivery delivery) throws IOException {
    return basic
        .replace(
            delivery.deployment().platform(),
            delivery.link().id(),
            delivery.person(),
            delivery.score().share())
        .map(said -> Outcome.ofBasic(said, clock.instant()))
        .orElseGet(() -> Outcome.parked(Reason.NO_SERVICE, 0));
  }

  private Outcome give(Delivery delivery) throws IOException, Undelivered {
    LineItemUrl item = lineItems.require(delivery);
    Outcome outcome = post(delivery, item);
    if (outcome.isLineItemLost()) {
      return elsewhere(delivery, item, outcome);
    }
    boolean stuck = outcome.is(Outcome.Kind.CONFLICT) && delivery.conflicts() >= MAX_CONFLICTS;
    return stuck ? compared(delivery, item) : outcome;
  }

  private Outcome post(Delivery delivery, LineItemUrl item) throws IOException {
    HttpRequest.Builder request =
        Outbound.to(item.scores())
            .header("Content-Type", Score.MEDIA_TYPE)
            .POST(BodyPublishers.ofString(delivery.score().json()));
    return Outcome.ofScore(
        calls.send(delivery.deployment(), Delivery.SCORE, request), clock.instant());
  }

  /** The column is lost: the platform may have it under another address. */
  private Outcome elsewhere(Delivery delivery, LineItemUrl lost, Outcome outcome)
      throws IOException, Undelivered {
    Optional<LineItemUrl> found = other(delivery, lost);
    if (found.isEmpty()) {
      return outcome;
    }
    courses.couple(delivery.link().id(), found.get().value());
    return post(delivery, found.get());
  }

  private Optional<LineItemUrl> other(Delivery delivery, LineItemUrl lost)
      throws IOException, Undelivered {
    try {
      return lineItems.find(delivery).filter(item -> !item.equals(lost));
    } catch (Undelivered e) {
      if (e.outcome().is(Outcome.Kind.PARKED)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The platform insists on having something newer: all is well if that is the same score. */
  private Outcome compared(Delivery delivery, LineItemUrl item) throws IOException {
    if (!delivery.grants(Delivery.RESULT)) {
      return Outcome.parked(Reason.CONFLICT, 409);
    }
    HttpRequest.Builder request =
        Outbound.to(item.results(delivery.score().userId())).header("Accept", RESULTS);
    Outbound.Answer answer = calls.send(delivery.deployment(), Delivery.RESULT, request);
    boolean same =
        answer.status() == 200
            && Representation.many(answer.body()).stream()
                .anyMatch(result -> isSame(result, delivery.score()));
    return same ? Outcome.taken(409) : Outcome.parked(Reason.CONFLICT, 409);
  }

  private static boolean isSame(Representation result, Score score) {
    return result.text("userId").filter(score.userId()::equals).isPresent()
        && share(result)
            .map(share -> share.subtract(score.share()).abs())
            .filter(difference -> difference.compareTo(SAME) < 0)
            .isPresent();
  }

  /** The share of the points that a result shows; the maximum is one where none is said. */
  private static Optional<BigDecimal> share(Representation result) {
    BigDecimal maximum =
        result.number("resultMaximum").filter(most -> most.signum() > 0).orElse(BigDecimal.ONE);
    return result
        .number("resultScore")
        .map(points -> points.divide(maximum, MathContext.DECIMAL32));
  }

  /** Why the column of a link cannot be read back; empty when it can. */
  public static Optional<Reason> unreadable(Course course, ResourceLink link) {
    if (!course.grants(Delivery.RESULT)) {
      return Optional.of(Reason.SCOPE_MISSING);
    }
    return link.lineItemUrl() == null ? Optional.of(Reason.NO_SERVICE) : Optional.empty();
  }

  /**
   * The share of the points that the column of a link shows, by the platform's id of the pupil; who
   * has none is missing. No limit is asked for: Moodle fails when it is given one.
   */
  public Map<String, BigDecimal> shares(Deployment deployment, ResourceLink link)
      throws IOException {
    String address = new LineItemUrl(String.valueOf(link.lineItemUrl())).results();
    Map<String, BigDecimal> shares = new HashMap<>();
    for (Outbound.Answer page :
        calls.pages(deployment, Delivery.RESULT, address, RESULTS, MAX_PAGES)) {
      for (Representation result : Representation.many(page.body())) {
        share(result)
            .ifPresent(share -> result.text("userId").ifPresent(user -> shares.put(user, share)));
      }
    }
    return shares;
  }
}
