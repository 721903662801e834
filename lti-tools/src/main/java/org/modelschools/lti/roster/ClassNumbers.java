package org.modelschools.lti.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;

/** The numbers of all classes. */
@ApplicationScoped
@Transactional
public class ClassNumbers {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /**
   * Gives the next numbers to those who have none, in that order. Two teachers who look at once
   * queue at the row of the class.
   */
  public void give(ResourceLink link, Collection<Long> people) {
    long classId = link.classId();
    Class<?> owner = link.courseId() == null ? ResourceLink.class : Course.class;
    entities.find(owner, classId, LockModeType.PESSIMISTIC_WRITE);
    List<ClassNumber> given = of(classId);
    Set<Long> lacking = new LinkedHashSet<>(people);
    given.forEach(number -> lacking.remove(number.personId()));
    int last = given.stream().mapToInt(ClassNumber::number).max().orElse(0);
    for (long person : lacking) {
      entities.persist(new ClassNumber(classId, person, ++last));
    }
  }

  /** The number of that person, given now if there was none. */
  public int ensure(ResourceLink link, long person) {
    give(link, List.of(person));
    return of(link.classId()).stream()
        .filter(number -> number.personId() == person)
        .map(ClassNumber::number)
        .findFirst()
        .orElseThrow();
  }

  /** Who has that number, as the row of the pseudonym, or {@link NotFound}. */
  public long requirePerson(long classId, int number) {
    return of(classId).stream()
        .filter(given -> given.number() == number)
        .map(ClassNumber::personId)
        .findFirst()
        .orElseThrow(() -> new NotFound("number in the class"));
  }

  /** Who has that pseudonym, as the row. */
  public Optional<Long> findPerson(String pseudonym) {
    return entities
        .createQuery("SELECT p.id FROM Person p WHERE p.pseudonym = :pseudonym", Long.class)
        .setParameter("pseudonym", pseudonym)
        .getResultStream()
        .findFirst();
  }

  /** The numbers of a class by pseudonym: one query. */
  public Map<String, Integer> byPseudonym(long classId) {
    Map<String, Integer> numbers = new HashMap<>();
    entities
        .createQuery(
            "SELECT p.pseudonym, n.number FROM ClassNumber n JOIN Person p ON p.id = n.personId"
                + " WHERE n.classId = :class",
            Object[].class)
        .setParameter("class", classId)
        .getResultList()
        .forEach(row -> numbers.put((String) row[0], (Integer) row[1]));
    return numbers;
  }

  private List<ClassNumber> of(long classId) {
    return entities
        .createQuery("SELECT n FROM ClassNumber n WHERE n.classId = :class", ClassNumber.class)
        .setParameter("class", classId)
        .getResultList();
  }
}
