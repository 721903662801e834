package org.modelschools.demo.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All teachers and pupils. */
@ApplicationScoped
public class People {

  @PersistenceContext EntityManager entityManager;

  /** By key. */
  public Optional<Person> find(String id) {
    return Optional.ofNullable(entityManager.find(Person.class, id));
  }

  /** By the identifier that tools use. */
  public Optional<Person> findBySubject(String subject) {
    return entityManager
        .createQuery("select p from Person p where p.subject = :subject", Person.class)
        .setParameter("subject", subject)
        .getResultStream()
        .filter(person -> person.subject().equals(subject))
        .findFirst();
  }

  /** Everybody at a school, by name. */
  public List<Person> at(String school) {
    return entityManager
        .createQuery(
            "select p from Person p where p.school = :school order by p.familyName, p.givenName",
            Person.class)
        .setParameter("school", school)
        .getResultList();
  }

  /** Keeps a person. */
  public void add(Person person) {
    entityManager.persist(person);
    entityManager.flush();
  }
}
