package org.modelschools.core.platform;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;

/**
 * A registration: one LTI 1.3 platform that may launch us under one client id (LTI Core 1.3
 * §3.1.3). It comes into being by an invitation, in the dashboard or by the operator's call, is
 * used by every launch and every call to the platform's services, rests while it is paused, and
 * goes only when somebody removes it.
 */
@Entity
@Table(name = "platform")
public class Platform {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Version private long version;
  private String name;
  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "registration_hash")
  private String registrationHash;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "issuer_hash")
  private String issuerHash;

  @Column(name = "authorization_endpoint")
  private String authorizationEndpoint;

  @Column(name = "token_endpoint")
  private String tokenEndpoint;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "created_at")
  private Instant createdAt;

  private boolean paused;

  @Column(name = "launched_on")
  private @Nullable LocalDate launchedOn;

  private String origins = "";

  @OneToMany(
      mappedBy = "platform",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.EAGER)
  private List<Deployment> deployments = new ArrayList<>();

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Platform() {}

  /** A new registration. */
  public Platform(Registration registration, Instant now) {
    this();
    createdAt = now;
    change(registration);
  }

  /** Takes over everything that the registration says; deployments are kept by their id. */
  public final void change(Registration registration) {
    name = registration.name();
    issuer = registration.issuer();
    clientId = registration.clientId();
    issuerHash = Hash.hex(issuer);
    registrationHash = registrationHash(issuer, clientId);
    authorizationEndpoint = registration.authorizationEndpoint();
    tokenEndpoint = registration.tokenEndpoint();
    jwksUri = registration.jwksUri();
    changeDeployments(registration.deployments());
    workAt(registration.origins());
  }

  private void changeDeployments(List<Registration.Deployed> wanted) {
    Map<String, String> schools = new HashMap<>();
    wanted.forEach(deployed -> schools.put(deployed.deploymentId(), deployed.school()));
    deployments.removeIf(known -> !schools.containsKey(known.deploymentId()));
    deployments.forEach(known -> known.assign(schools.remove(known.deploymentId())));
    schools.forEach((key, school) -> deployments.add(new Deployment(this, key, school)));
  }

  /** Frames us and is called at these origins too. */
  final void workAt(List<String> further) {
    origins = String.join(" ", further);
  }

  /** Takes no launches and is called no more from now on, or all of it again. */
  void pause(boolean rests) {
    paused = rests;
  }

  /** Adds a deployment of a school. */
  void deploy(String deploymentId, String school) {
    deployments.add(new Deployment(this, deploymentId, school));
  }

  /** What (issuer, client id) is looked up by: exact, case-sensitive. */
  static String registrationHash(String issuer, String clientId) {
    return Hash.hex(issuer + '\n' + clientId);
  }

  public PlatformId id() {
    return new PlatformId(id);
  }

  /** Goes up with every change of the registration. */
  public long version() {
    return version;
  }

  public String name() {
    return name;
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  public String authorizationEndpoint() {
    return authorizationEndpoint;
  }

  public String tokenEndpoint() {
    return tokenEndpoint;
  }

  public String jwksUri() {
    return jwksUri;
  }

  /** Where it works beside the addresses above: scheme, host and port of each. */
  public List<String> origins() {
    return origins.isEmpty() ? List.of() : List.of(origins.split(" ", -1));
  }

  /** Whether it launches by LTI 1.1: it has a shared secret in the place of published keys. */
  public boolean isLegacy() {
    return jwksUri.isEmpty();
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Whether its launches are refused and nothing goes out to it for the time being. */
  public boolean isPaused() {
    return paused;
  }

  /** The day of the first accepted launch; none while it is waited for. */
  public Optional<LocalDate> launchedOn() {
    return Optional.ofNullable(launchedOn);
  }

  public List<Deployment> deployments() {
    return List.copyOf(deployments);
  }

  /** The deployment of that exact id, if it is known. */
  public Optional<Deployment> deployment(String deploymentId) {
    return deployments.stream().filter(d -> d.deploymentId().equals(deploymentId)).findFirst();
  }
}
