package org.modelschools.lti.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose work a platform asked to see at the beginning of a visit; gone with the visit. */
@Entity
@Table(name = "review_request")
public class ReviewRequest {

  @SuppressWarnings("UnusedVariable") // the key
  @Id
  @Column(name = "launch_id")
  private String launchId;

  private String pseudonym;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ReviewRequest() {}

  ReviewRequest(String launchId, String pseudonym) {
    this();
    this.launchId = launchId;
    this.pseudonym = pseudonym;
  }

  /** Whose work, as a pseudonym. */
  String pseudonym() {
    return pseudonym;
  }
}
