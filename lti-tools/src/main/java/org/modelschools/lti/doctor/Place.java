package org.modelschools.lti.doctor;

import java.util.List;
import java.util.Optional;
import org.modelschools.core.course.Course;
import org.modelschools.core.platform.Deployment;

/**
 * Where the platform's services are to be called.
 *
 * @param deployment where the tool is called
 * @param course the course, if the launch came from one
 */
record Place(Deployment deployment, Optional<Course> course) {

  /** What the scopes of the gradebook services begin with (AGS 2.0 §3.1). */
  static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

  /** The scope of the roster (NRPS 2.0 §3.6.1). */
  static final String NRPS =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  /** The last part of a scope, for people. */
  static String brief(String scope) {
    return scope.substring(scope.lastIndexOf('/') + 1);
  }

  /** Where columns are found. */
  Optional<String> lineItems() {
    return course.map(Course::lineItemsUrl);
  }

  /** Where members are found. */
  Optional<String> memberships() {
    return course.map(Course::membershipsUrl);
  }

  /** The scope by which columns can be read. */
  Optional<String> readingScope() {
    return List.of("lineitem", "lineitem.readonly").stream()
        .map(scope -> AGS + scope)
        .filter(this::grants)
        .findFirst();
  }

  /** Some scope for which the platform should give a token. */
  Optional<String> anyScope() {
    Optional<String> grading =
        readingScope().or(() -> Optional.of(AGS + "score").filter(this::grants));
    return grading.or(() -> memberships().map(address -> NRPS));
  }

  private boolean grants(String scope) {
    return course.filter(known -> known.grants(scope)).isPresent();
  }
}
