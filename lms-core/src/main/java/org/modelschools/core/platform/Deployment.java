package org.modelschools.core.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;

/** One place on a platform where the tool is deployed; it says to which school people belong. */
@Entity
@Table(name = "deployment")
public class Deployment {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @ManyToOne
  @JoinColumn(name = "platform_id")
  private Platform platform;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "deployment_hash")
  private String deploymentHash;

  private String school;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Deployment() {}

  Deployment(Platform platform, String deploymentId, String school) {
    this.platform = platform;
    this.deploymentId = deploymentId;
    this.deploymentHash = Hash.hex(deploymentId);
    this.school = school;
  }

  void assign(@Nullable String newSchool) {
    if (newSchool != null) {
      school = newSchool;
    }
  }

  /** Its row in our database. */
  public long id() {
    return id;
  }

  public Platform platform() {
    return platform;
  }

  /** The id that the platform gave it: at most 255 ASCII characters, case-sensitive. */
  public String deploymentId() {
    return deploymentId;
  }

  /** SHA-256 of the id in hexadecimal digits: what it is looked up by. */
  public String deploymentHash() {
    return deploymentHash;
  }

  /** The key of its school in the catalogue. */
  public String school() {
    return school;
  }
}
