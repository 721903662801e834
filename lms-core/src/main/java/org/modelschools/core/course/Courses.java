package org.modelschools.core.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
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

  /** Lets another one of several attempts count on that link. */
  public void grade(long linkId, Grading grading) {
    requireLink(linkId).grade(grading);
  }

  /** The links of the same course, by their rows; that link alone where no course is known. */
  public List<Long> besides(ResourceLink link) {
    return link.courseId() == null
        ? List.of(link.id())
        : entities
            .createQuery("SELECT l.id FROM ResourceLink l WHERE l.courseId = :course", Long.class)
            .setParameter("course", link.courseId())
            .getResultList();
  }

  /** The links of that course, in the order in which they became known: one query. */
  public List<ResourceLink> links(long course) {
    return entities
        .createQuery(
            "SELECT l FROM ResourceLink l WHERE l.courseId = :course ORDER BY l.id",
            ResourceLink.class)
        .setParameter("course", course)
        .getResultList();
  }

  /** Remembers the line item of that link. */
  public void couple(long linkId, String lineItemUrl) {
    requireLink(linkId).couple(lineItemUrl);
  }
}
