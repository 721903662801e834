package org.modelschools.core.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An LTI context: a course of a school. Its title is not kept (it may name a class); its service
 * addresses are, and are refreshed by every launch.
 */
@Entity
@Table(name = "course")
public class Course {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Column(name = "deployment_id")
  private long deploymentId;

  @Column(name = "context_hash")
  private String contextHash;

  @Column(name = "memberships_url")
  private @Nullable String membershipsUrl;

  @Column(name = "line_items_url")
  private @Nullable String lineItemsUrl;

  private String scopes;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Course() {}

  /** A course that was not known before. */
  public Course(long deploymentId, String contextHash, Services services) {
    this();
    this.deploymentId = deploymentId;
    this.contextHash = contextHash;
    refresh(services);
  }

  /** Takes over the addresses that this launch brought. */
  public final void refresh(Services services) {
    membershipsUrl = services.membershipsUrl();
    lineItemsUrl = services.lineItemsUrl();
    scopes = String.join(" ", services.scopes());
  }

  /** Whether the launch brought something else than what is known. */
  public boolean differs(Services services) {
    return !Objects.equals(membershipsUrl, services.membershipsUrl())
        || !Objects.equals(lineItemsUrl, services.lineItemsUrl())
        || !scopes.equals(String.join(" ", services.scopes()));
  }

  public long id() {
    return id;
  }

  public long deploymentId() {
    return deploymentId;
  }

  /** SHA-256 of the platform's context id, in hexadecimal digits. */
  public String contextHash() {
    return contextHash;
  }

  /** Where names and roles are fetched, when the platform offers that. */
  public @Nullable String membershipsUrl() {
    return membershipsUrl;
  }

  /** Where line items are found and made, when the platform offers that. */
  public @Nullable String lineItemsUrl() {
    return lineItemsUrl;
  }

  /** Whether the platform grants that scope of the gradebook services. */
  public boolean grants(String scope) {
    return (" " + scopes + " ").contains(" " + scope + " ");
  }
}
