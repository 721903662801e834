package org.modelschools.demo.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.modelschools.demo.problem.Failure;

/** Who is in which course. */
@ApplicationScoped
public class Enrolments {

  @PersistenceContext EntityManager entityManager;

  /** A person's place in a course. */
  public Optional<Enrolment> find(String course, String person) {
    return Optional.ofNullable(entityManager.find(Enrolment.class, Enrolment.key(course, person)));
  }

  /** A person's place in a course; who has none is told that there is no such course. */
  public Enrolment require(String course, String person) {
    return find(course, person).orElseThrow(() -> Failure.notFound("course"));
  }

  /** As {@link #require}, for those who teach the course. */
  public Enrolment requireTeacher(String course, String person) {
    return find(course, person)
        .filter(Enrolment::teaches)
        .orElseThrow(() -> Failure.notFound("course"));
  }

  /** How many learners a course has. */
  public long learners(String course) {
    return entityManager
        .createQuery(
            "select count(e) from Enrolment e where e.course = :course and e.role = :role",
            Long.class)
        .setParameter("course", course)
        .setParameter("role", Enrolment.Role.LEARNER)
        .getSingleResult();
  }

  /** Keeps an enrolment. */
  public void add(Enrolment enrolment) {
    entityManager.persist(enrolment);
  }
}
