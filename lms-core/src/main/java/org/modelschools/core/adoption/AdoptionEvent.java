package org.modelschools.core.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.person.Role;

/**
 * Somebody did something on some day. It is written in the transaction of the deed, counted by the
 * roll-up, and never changed.
 */
@Entity
@Table(name = "adoption_event")
public class AdoptionEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Column(name = "on_day")
  private LocalDate day;

  private String school;
  private long actor;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "object_key")
  private @Nullable String object;

  private boolean demo;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected AdoptionEvent() {}

  /**
   * Something that was really done.
   *
   * @param day the day in the schools' time zone
   * @param school the key of the school
   * @param actor the row of the pseudonym
   * @param role as what
   * @param kind what
   * @param object the key of the module, if it was about one
   */
  public AdoptionEvent(
      LocalDate day, String school, long actor, Role role, Kind kind, @Nullable String object) {
    this.day = day;
    this.school = school;
    this.actor = actor;
    this.role = role;
    this.kind = kind;
    this.object = object;
  }

  public LocalDate day() {
    return day;
  }

  public String school() {
    return school;
  }

  public long actor() {
    return actor;
  }

  public Role role() {
    return role;
  }

  public Kind kind() {
    return kind;
  }

  public @Nullable String object() {
    return object;
  }

  /** Whether it was invented for a demo. */
  public boolean demo() {
    return demo;
  }
}
