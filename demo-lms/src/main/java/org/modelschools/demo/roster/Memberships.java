package org.modelschools.demo.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.school.Person;

/** The people of the courses. */
@ApplicationScoped
public class Memberships {

  @PersistenceContext EntityManager entityManager;

  /** Those in a course with one of the roles, by key, after the given key. */
  List<Membership> page(String course, Collection<Enrolment.Role> roles, String after, int atMost) {
    if (roles.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select p, e.role from Person p, Enrolment e where e.person = p.id"
                + " and e.course = :course and e.role in :roles and p.id > :after order by p.id",
            Object[].class)
        .setParameter("course", course)
        .setParameter("roles", roles)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultStream()
        .map(row -> new Membership((Person) row[0], (Enrolment.Role) row[1]))
        .toList();
  }

  /** The learners of a course by name. */
  public List<Person> learners(String course) {
    return entityManager
        .createQuery(
            "select p from Person p, Enrolment e where e.person = p.id and e.course = :course"
                + " and e.role = :role order by p.familyName, p.givenName",
            Person.class)
        .setParameter("course", course)
        .setParameter("role", Enrolment.Role.LEARNER)
        .getResultList();
  }
}
