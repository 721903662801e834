package org.modelschools.demo.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person in a course, with the role there. */
@Entity
@Table(name = "demo_enrolment")
public class Enrolment {

  /** The two roles that a course knows, with LTI's name for them. */
  public enum Role {
    INSTRUCTOR("Instructor"),
    LEARNER("Learner");

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final String shortName;

    Role(String shortName) {
      this.shortName = shortName;
    }

    /** The name without its vocabulary. */
    public String shortName() {
      return shortName;
    }

    /** The full URI. */
    public String uri() {
      return MEMBERSHIP + shortName;
    }

    /** Whether a name, full or short, means this role. */
    public boolean isCalled(String name) {
      return name.equals(shortName) || name.equals(uri());
    }
  }

  @Id private String id;

  @Column(name = "course_id")
  private String course;

  @Column(name = "person_id")
  private String person;

  @Enumerated(EnumType.STRING)
  private Role role;

  protected Enrolment() {}

  /** Takes a person into a course. */
  public Enrolment(String course, String person, Role role) {
    this.id = key(course, person);
    this.course = course;
    this.person = person;
    this.role = role;
  }

  static String key(String course, String person) {
    return course + "|" + person;
  }

  /** The key of the course. */
  public String course() {
    return course;
  }

  /** The key of the person. */
  public String person() {
    return person;
  }

  /** The role there. */
  public Role role() {
    return role;
  }

  /** Whether the person teaches the course. */
  public boolean teaches() {
    return role == Role.INSTRUCTOR;
  }
}
