package org.modelschools.demo.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All schools. */
@ApplicationScoped
public class Schools {

  @PersistenceContext EntityManager entityManager;

  /** In their order. */
  public List<School> all() {
    return entityManager
        .createQuery("select s from School s order by s.position", School.class)
        .getResultList();
  }

  /** By key. */
  public Optional<School> find(String id) {
    return Optional.ofNullable(entityManager.find(School.class, id));
  }

  /** Keeps a school. */
  public void add(School school) {
    entityManager.persist(school);
    entityManager.flush();
  }
}
