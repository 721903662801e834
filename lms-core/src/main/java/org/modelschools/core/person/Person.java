package org.modelschools.core.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Somebody who came from a platform, as a pseudonym. The platform's own id ({@code sub}) is kept
 * sealed, because a score can only be returned with it; it is erased with retention.
 */
@Entity
@Table(name = "person")
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "people")
  private long id;

  @Column(name = "platform_id")
  private long platformId;

  private String pseudonym;

  @Column(name = "subject_sealed")
  private String subjectSealed;

  @Column(name = "seen_on")
  private LocalDate seenOn;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  /** Somebody new. */
  public Person(long platformId, String pseudonym, String subjectSealed, LocalDate today) {
    this();
    this.platformId = platformId;
    this.pseudonym = pseudonym;
    this.subjectSealed = subjectSealed;
    this.seenOn = today;
  }

  /** Names this person in our database and in the bitmaps of the roll-ups. */
  public long id() {
    return id;
  }

  /** The registration that this person came by. */
  public long platformId() {
    return platformId;
  }

  /** HMAC-SHA-256 over platform and {@code sub}, 64 hexadecimal digits. */
  public String pseudonym() {
    return pseudonym;
  }

  /** The platform's {@code sub}, sealed. */
  public String subjectSealed() {
    return subjectSealed;
  }

  /** The last day on which this person was seen; retention counts from it. */
  public LocalDate seenOn() {
    return seenOn;
  }

  /** Notes that this person was seen today; changes at most once a day. */
  public void seen(LocalDate today) {
    if (!seenOn.equals(today)) {
      seenOn = today;
    }
  }
}
