package org.modelschools.core.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.modelschools.core.house.security.Hash;

/**
 * A deployment that a known platform launched before anybody said which school it is. How often and
 * until which day is remembered, nothing of who it was.
 */
@Entity
@Table(name = "pending_deployment")
public class PendingDeployment {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @ManyToOne
  @JoinColumn(name = "platform_id")
  private Platform platform;

  @Column(name = "deployment_id")
  private String deploymentId;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "deployment_hash")
  private String deploymentHash;

  private int launches;

  @Column(name = "last_on")
  private LocalDate lastOn;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected PendingDeployment() {}

  PendingDeployment(Platform platform, String deploymentId, LocalDate day) {
    this.platform = platform;
    this.deploymentId = deploymentId;
    this.deploymentHash = Hash.hex(deploymentId);
    this.launches = 1;
    this.lastOn = day;
  }

  /** Its row in our database. */
  public long id() {
    return id;
  }

  public Platform platform() {
    return platform;
  }

  /** The id that the platform gave it. */
  public String deploymentId() {
    return deploymentId;
  }

  /** How many launches were refused. */
  public int launches() {
    return launches;
  }

  /** The day of the last of them. */
  public LocalDate lastOn() {
    return lastOn;
  }
}
