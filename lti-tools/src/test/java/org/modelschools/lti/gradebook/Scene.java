package org.modelschools.lti.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.course.Services;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.service.TestCalls;

/** A gradebook client without container and database, and what it is to deliver. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject
final class Scene {

  static final List<String> ALL = List.of(Delivery.LINE_ITEM, Delivery.RESULT, Delivery.SCORE);

  private final Clock clock;
  private final Deployment deployment;

  /** The line items that were coupled to the link. */
  final List<String> coupled = new ArrayList<>();

  final Gradebook gradebook = new Gradebook();
  boolean searching;

  Scene(String platform, Clock clock) {
    this.clock = clock;
    this.deployment = TestCalls.moodle(platform, clock);
    LineItems lineItems = new LineItems();
    lineItems.calls = TestCalls.at(clock);
    lineItems.clock = clock;
    lineItems.courses = new KnownCourses();
    lineItems.searches = new OneSearch();
    gradebook.calls = lineItems.calls;
    gradebook.clock = clock;
    gradebook.courses = lineItems.courses;
    gradebook.lineItems = lineItems;
  }

  Delivery delivery(
      String user, @Nullable String lineItems, @Nullable String lineItem, List<String> scopes) {
    return delivery(user, new Services(null, lineItems, lineItem, scopes), 0, clock.instant());
  }

  Delivery delivery(String user, Services services, int conflicts, Instant timestamp) {
    ResourceLink link = new ResourceLink(1, "hash", "1");
    link.refresh(2L, "Brüche", services, "m03");
    Course course = new Course(1, "hash", services);
    Score score = new Score(user, timestamp, new BigDecimal("80.00"));
    return new Delivery(
        5, 9, clock.instant(), conflicts, deployment, course, link, 3, "Brüche", score);
  }

  private final class KnownCourses extends Courses {
    @Override
    public void couple(long linkId, String lineItemUrl) {
      coupled.add(lineItemUrl);
    }
  }

  private final class OneSearch extends LineItemSearches {
    @Override
    Optional<Lease> begin(long link) {
      return searching ? Optional.empty() : Optional.of(new Lease(link, Instant.EPOCH));
    }

    @Override
    void end(Lease lease) {
      searching = false;
    }
  }
}
