package org.modelschools.lti.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.person.Pseudonyms;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.service.Patience;
import org.modelschools.core.platform.service.TokenRefused;
import org.modelschools.lti.gradebook.Gradebook;
import org.modelschools.lti.gradebook.Reason;
import org.modelschools.lti.roster.ClassNumbers;

/**
 * What the platforms' gradebooks show, read back when a teacher looks (AGS 2.0 §3.3) and not kept.
 */
@ApplicationScoped
public class Results {

  private static final System.Logger LOG = System.getLogger(Results.class.getName());

  @Inject Gradebook gradebook;
  @Inject Patience patience;
  @Inject ClassNumbers numbers;
  @Inject Pseudonyms pseudonyms;
  @Inject Courses courses;
  @Inject Platforms platforms;

  /**
   * What a gradebook shows of a class.
   *
   * @param shares the share of the points, by the number in the class; who has none is missing
   * @param reason why there are none; null when all is well
   */
  public record Shown(Map<Integer, BigDecimal> shares, @Nullable Reason reason) {

    /** Nobody has asked for them. */
    public static final Shown UNASKED = new Shown(Map.of(), null);

    /** Copies the shares. */
    public Shown {
      shares = Map.copyOf(shares);
    }
  }

  /** What the platform's gradebook shows in the column of that link. */
  Shown of(ResourceLink link) {
    Optional<Course> course = Optional.ofNullable(link.courseId()).flatMap(courses::find);
    Optional<Deployment> deployment = platforms.findDeployment(link.deploymentId());
    if (course.isEmpty() || deployment.isEmpty()) {
      return without(Reason.NO_SERVICE);
    }
    Optional<Reason> unreadable = Gradebook.unreadable(course.get(), link);
    if (unreadable.isPresent()) {
      return without(unreadable.get());
    }
    try {
      Map<String, BigDecimal> shares =
          patience.await(() -> gradebook.shares(deployment.get(), link));
      return shown(shares, deployment.get(), numbers.byPseudonym(link.classId()));
    } catch (TokenRefused e) {
      return without(e.isScopeMissing() ? Reason.SCOPE_MISSING : Reason.PLATFORM_AWAY);
    } catch (Outbound.Paused e) {
      return Shown.UNASKED; // the names say so
    } catch (IOException e) {
      LOG.log(Level.INFO, "results not read link={0}", Long.toString(link.id()));
      return without(Reason.PLATFORM_AWAY);
    }
  }

  private static Shown without(Reason reason) {
    return new Shown(Map.of(), reason);
  }

  private Shown shown(
      Map<String, BigDecimal> shares, Deployment deployment, Map<String, Integer> known) {
    long platform = deployment.platform().id().value();
    Map<Integer, BigDecimal> byNumber = new HashMap<>();
    shares.forEach(
        (user, share) -> {
          Integer number = known.get(pseudonyms.of(platform, user));
          if (number != null) {
            byNumber.put(number, share);
          }
        });
    return new Shown(byNumber, null);
  }
}
