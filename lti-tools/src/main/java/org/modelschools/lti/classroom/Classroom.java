package org.modelschools.lti.classroom;

import java.util.Optional;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.learning.Edition;

/**
 * What a teacher stands before: a link, or a course without one, and what is placed there.
 *
 * @param link the resource link, if the launch came from one
 * @param placed the module on offer, if one is placed on the link
 * @param base the path of the class page
 * @param player the path of the player
 * @param pictures below which path the pictures of the module are
 */
record Classroom(
    Optional<ResourceLink> link,
    Optional<Edition> placed,
    String base,
    String player,
    String pictures) {

  /** The link, or {@link NotFound} where the launch came from none. */
  ResourceLink requireLink() {
    return link.orElseThrow(() -> new NotFound("resource link"));
  }
}
