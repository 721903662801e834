package org.modelschools.core.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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

  @Column(name = "further_schools")
  private String furtherSchools = "";

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
      serve(newSchool, furtherSchools());
    }
  }

  void serve(String own, Collection<String> further) {
    school = own;
    furtherSchools =
        further.stream().filter(key -> !key.equals(own)).sorted().collect(Collectors.joining(" "));
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

  /** The key of its school in the catalogue: where a launch belongs that names none. */
  public String school() {
    return school;
  }

  /** The other schools that a launch may name by the custom parameter {@code school}. */
  public List<String> furtherSchools() {
    return furtherSchools.isEmpty() ? List.of() : List.of(furtherSchools.split(" "));
  }
}
