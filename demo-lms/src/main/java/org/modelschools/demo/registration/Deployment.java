package org.modelschools.demo.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A tool at a school. */
@Entity
@Table(name = "demo_deployment")
public class Deployment {

  @Id private String id;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "school_id")
  private String school;

  protected Deployment() {}

  /** Puts a tool at the disposal of a school. */
  public Deployment(String id, String clientId, String school) {
    this.id = id;
    this.clientId = clientId;
    this.school = school;
  }

  /** The deployment id. */
  public String id() {
    return id;
  }

  /** The tool. */
  public String clientId() {
    return clientId;
  }

  /** The key of the school. */
  public String school() {
    return school;
  }
}
