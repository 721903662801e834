package org.modelschools.lti.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number under which a pupil stands in a class; given once, never to anybody else. */
@Entity
@Table(name = "class_number")
public class ClassNumber {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @SuppressWarnings("UnusedVariable") // for queries
  @Column(name = "class_id")
  private long classId;

  @Column(name = "person_id")
  private long personId;

  /** Not primitive: an outer join that finds none must not read zero. */
  private Integer number;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ClassNumber() {}

  ClassNumber(long classId, long personId, int number) {
    this.classId = classId;
    this.personId = personId;
    this.number = number;
  }

  long personId() {
    return personId;
  }

  int number() {
    return number;
  }
}
