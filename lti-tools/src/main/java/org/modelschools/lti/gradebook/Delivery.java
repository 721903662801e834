package org.modelschools.lti.gradebook;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.platform.Deployment;

/**
 * A score on its way: everything that is needed to tell it, so that no database is held meanwhile.
 *
 * @param id the row in the outbox
 * @param attempt whose score it is; tells whether a newer one came in meanwhile
 * @param leasedUntil until when nobody else tells it; tells whether somebody took over
 * @param conflicts how often the platform held its own to be newer
 * @param deployment where the tool is called
 * @param course the course, if the launch named one
 * @param link the resource link
 * @param person whose score it is
 * @param label the heading of the column, should one have to be made
 * @param score what to tell
 */
record Delivery(
    long id,
    long attempt,
    Instant leasedUntil,
    int conflicts,
    Deployment deployment,
    @Nullable Course course,
    ResourceLink link,
    long person,
    String label,
    Score score) {

  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

  static final String SCORE = AGS + "score";
  static final String LINE_ITEM = AGS + "lineitem";
  static final String LINE_ITEM_READONLY = AGS + "lineitem.readonly";
  static final String RESULT = AGS + "result.readonly";

  /** Whether the last launch granted that scope. */
  boolean grants(String scope) {
    return course != null && course.grants(scope);
  }

  /** The column that is known to belong to the link. */
  Optional<LineItemUrl> lineItem() {
    return Optional.ofNullable(link.lineItemUrl()).map(LineItemUrl::new);
  }

  /** Where columns are found and made. */
  Optional<String> lineItems() {
    return Optional.ofNullable(course).map(Course::lineItemsUrl);
  }

  /** The scope with which columns can be read. */
  Optional<String> readingScope() {
    return Optional.of(LINE_ITEM)
        .filter(this::grants)
        .or(() -> Optional.of(LINE_ITEM_READONLY).filter(this::grants));
  }
}
