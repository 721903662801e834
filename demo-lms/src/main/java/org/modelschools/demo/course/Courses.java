package org.modelschools.demo.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.modelschools.demo.problem.Failure;

/** All courses and what is in them. */
@ApplicationScoped
public class Courses {

  @PersistenceContext EntityManager entityManager;

  /** By key. */
  public Optional<Course> find(String id) {
    return Optional.ofNullable(entityManager.find(Course.class, id))
        .filter(course -> course.id().equals(id));
  }

  /** By key, or a 404. */
  public Course require(String id) {
    return find(id).orElseThrow(() -> Failure.notFound("course"));
  }

  /** The courses that a person teaches or attends. */
  public List<Course> of(String person) {
    return entityManager
        .createQuery(
            "select c from Course c, Enrolment e where e.course = c.id and e.person = :person"
                + " order by c.position",
            Course.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** The activities of a course in their order. */
  public List<Activity> activities(String course) {
    return entityManager
        .createQuery(
            "select a from Activity a where a.course = :course order by a.position", Activity.class)
        .setParameter("course", course)
        .getResultList();
  }

  /** An activity of any course. */
  public Optional<Activity> findActivity(String id) {
    return Optional.ofNullable(entityManager.find(Activity.class, id))
        .filter(activity -> activity.id().equals(id));
  }

  /** An activity of this course, or a 404. */
  public Activity requireActivity(String course, String id) {
    return findActivity(id)
        .filter(activity -> activity.course().equals(course))
        .orElseThrow(() -> Failure.notFound("activity"));
  }

  /** What a tool delivered to this course at one time. */
  public Optional<Delivery> findDelivery(String course, String id) {
    return Optional.ofNullable(entityManager.find(Delivery.class, id))
        .filter(delivery -> delivery.id().equals(id) && delivery.course().equals(course));
  }

  /** The activities of a delivery that are still there. */
  public List<Activity> delivered(Delivery delivery) {
    return entityManager
        .createQuery(
            "select a from Activity a where a.delivery = :delivery order by a.position",
            Activity.class)
        .setParameter("delivery", delivery.id())
        .getResultList();
  }

  /** The place after the last activity of a course. */
  public int nextPosition(String course) {
    return 1
        + entityManager
            .createQuery(
                "select coalesce(max(a.position), -1) from Activity a where a.course = :course",
                Integer.class)
            .setParameter("course", course)
            .getSingleResult();
  }

  /** Keeps a delivery. */
  public void add(Delivery delivery) {
    entityManager.persist(delivery);
    entityManager.flush();
  }

  /** Takes an activity out of its course. */
  public void remove(Activity activity) {
    entityManager
        .createQuery("delete from Activity a where a.id = :id")
        .setParameter("id", activity.id())
        .executeUpdate();
  }

  /** Keeps a course. */
  public void add(Course course) {
    entityManager.persist(course);
    entityManager.flush();
  }

  /** Keeps an activity. */
  public void add(Activity activity) {
    entityManager.persist(activity);
    entityManager.flush();
  }
}
