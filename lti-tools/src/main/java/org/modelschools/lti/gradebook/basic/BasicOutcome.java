package org.modelschools.lti.gradebook.basic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the score of one person on one link goes; goes with either of them. */
@Entity
@Table(name = "basic_outcome")
public class BasicOutcome {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "resource_link_id")
  private long resourceLinkId;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "person_id")
  private long personId;

  @Column(name = "address_sealed")
  private String addressSealed;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected BasicOutcome() {}

  BasicOutcome(long resourceLinkId, long personId, String addressSealed) {
    this.resourceLinkId = resourceLinkId;
    this.personId = personId;
    this.addressSealed = addressSealed;
  }

  String addressSealed() {
    return addressSealed;
  }

  void move(String sealed) {
    addressSealed = sealed;
  }
}
