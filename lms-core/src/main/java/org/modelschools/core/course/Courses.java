package org.modelschools.core.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;

/** All courses and the resource links in them. */
@ApplicationScoped
@Transactional
public class Courses {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** The course of that id. */
  public Optional<Course> find(long id) {
    return Optional.ofNullable(entities.find(Course.class, id));
  }

  /** The resource link of that id, or {@link NotFound}. */
  public ResourceLink requireLink(long id) {
    return Optional.ofNullable(entities.find(ResourceLink.class, id))
        .orElseThrow(() -> new NotFound("resource link"));
  }

  /** Places that module on the link. */
  public void place(long linkId, String moduleKey) {
    requireLink(linkId).place(moduleKey);
  }

  /** Remembers the line item of that link. */
  public void couple(long linkId, String lineItemUrl) {
    requireLink(linkId).couple(lineItemUrl);
  }
}
