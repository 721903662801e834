package org.modelschools.demo.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A registered tool: this platform's issuer and the client id are the registration. */
@Entity
@Table(name = "demo_tool")
public class Tool {

  /** The client id of the suite's own tools, the same in every installation. */
  public static final String MODEL_SCHOOLS = "model-schools-tools";

  /** The message by which a teacher chooses content (Deep Linking 2.0). */
  public static final String DEEP_LINKING = "LtiDeepLinkingRequest";

  /** The message by which a teacher looks at a pupil's work (Submission Review 1.0). */
  public static final String SUBMISSION_REVIEW = "LtiSubmissionReviewRequest";

  @Id
  @Column(name = "client_id")
  private String clientId;

  private String name;

  @Column(name = "login_uri")
  private String loginUri;

  @Column(name = "target_link_uri")
  private String targetLinkUri;

  @Column(name = "redirect_uri")
  private String redirectUri;

  @Column(name = "jwks_uri")
  private String jwksUri;

  private boolean active;
  private @Nullable String scopes;
  private @Nullable String messages;

  protected Tool() {}

  /** A tool that registered itself; it waits to be activated. */
  public Tool(String clientId, ToolDescription description) {
    this.clientId = clientId;
    this.name = description.name();
    this.loginUri = description.loginUri();
    this.targetLinkUri = description.targetLinkUri();
    this.redirectUri = description.redirectUris();
    this.jwksUri = description.jwksUri();
    this.scopes = description.scopes();
    this.messages = description.messages();
  }

  /** The suite's own tools at their address. */
  public static Tool modelSchools(String baseUrl) {
    Tool tool = new Tool();
    tool.clientId = MODEL_SCHOOLS;
    tool.name = "Werkzeuge der Modellschulen";
    tool.loginUri = baseUrl + "/login";
    tool.targetLinkUri = baseUrl + "/launch";
    tool.redirectUri = baseUrl + "/launch";
    tool.jwksUri = baseUrl + "/jwks";
    tool.active = true;
    return tool;
  }

  /** The client id. */
  public String clientId() {
    return clientId;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** The addresses to which a browser may be led. */
  public List<String> addresses() {
    List<String> addresses = new ArrayList<>(List.of(redirectUri.split(" ")));
    addresses.add(loginUri);
    addresses.add(targetLinkUri);
    return addresses;
  }

  /** Where a launch begins. */
  public String loginUri() {
    return loginUri;
  }

  /** Where a launch without an address of its own leads. */
  public String targetLinkUri() {
    return targetLinkUri;
  }

  /** Where id_tokens may be posted, and nowhere else. */
  public boolean accepts(String uri) {
    return List.of(redirectUri.split(" ")).contains(uri);
  }

  /** Whether it may be used. */
  public boolean isActive() {
    return active;
  }

  /** Lets it be used. */
  public void activate() {
    active = true;
  }

  /** The scopes that it is granted, separated by spaces; none named means all. */
  public Optional<String> scopes() {
    return Optional.ofNullable(scopes);
  }

  /** Whether it registered for that message; our own takes all. */
  public boolean takes(String message) {
    return messages == null || List.of(messages.split(" ")).contains(message);
  }

  /** Where the tool publishes its keys. */
  public String jwksUri() {
    return jwksUri;
  }
}
