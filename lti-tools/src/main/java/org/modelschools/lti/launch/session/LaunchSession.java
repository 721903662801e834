package org.modelschools.lti.launch.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.person.Role;
import org.modelschools.lti.launch.message.Launch;
import org.modelschools.lti.launch.message.MessageType;

/**
 * One launch and the visit that follows it. The row is also the burnt nonce: a second launch with
 * the same one fails on the unique key, on whatever node. It begins bound to the browser that
 * logged in; where that browser keeps no cookie in the frame it begins unbound and is bound once,
 * by what the platform kept for it or by confirming in a window. It ends after eight hours.
 */
@Entity
@Table(name = "launch_session")
public class LaunchSession {

  /** A school day. */
  static final Duration LIFE = Duration.ofHours(8);

  @Id private String id;
  private String nonce;

  @Column(name = "browser_hash")
  private @Nullable String browserHash;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "deployment_id")
  private long deploymentId;

  @Column(name = "course_id")
  private @Nullable Long courseId;

  @Column(name = "resource_link_id")
  private @Nullable Long resourceLinkId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  @Column(name = "message_type")
  private MessageType messageType;

  private @Nullable String locale;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** What binds the visit in the place of a cookie; known while its own pages are asked for. */
  @Transient private @Nullable String secret;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected LaunchSession() {}

  LaunchSession(String id, String nonce, @Nullable String browserHash, Instant now) {
    this();
    this.id = id;
    this.nonce = nonce;
    this.browserHash = browserHash;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  LaunchSession of(Launch launch, long person, long deployment) {
    role = launch.role();
    messageType = launch.messageType();
    locale = launch.locale() == null ? null : launch.locale().getLanguage();
    personId = person;
    deploymentId = deployment;
    return this;
  }

  LaunchSession in(@Nullable Long course, @Nullable Long resourceLink) {
    courseId = course;
    resourceLinkId = resourceLink;
    return this;
  }

  /** 32 hexadecimal digits that name this visit; links to its pages begin with {@link #base}. */
  public String id() {
    return id;
  }

  String nonce() {
    return nonce;
  }

  boolean isBoundTo(String hash) {
    return hash.equals(browserHash);
  }

  /** Whether nothing binds the visit to a browser yet. */
  public boolean isUnbound() {
    return browserHash == null;
  }

  /** Binds the visit to whoever can show what has that hash. */
  public void bind(String hash) {
    browserHash = hash;
  }

  /** The same visit, at the address that was asked for. */
  public LaunchSession at(VisitAddress address) {
    secret = address.secret();
    return this;
  }

  /** Who, as the row of the pseudonym. */
  public long personId() {
    return personId;
  }

  /** The row of the deployment that was launched. */
  public long deploymentId() {
    return deploymentId;
  }

  /** The row of the course, if the launch came from one. */
  public @Nullable Long courseId() {
    return courseId;
  }

  /** The row of the resource link, if the launch came from one. */
  public Optional<Long> resourceLinkId() {
    return Optional.ofNullable(resourceLinkId);
  }

  /** What this person may do in the course. */
  public Role role() {
    return role;
  }

  /** What the platform wanted. */
  public MessageType messageType() {
    return messageType;
  }

  /** The language that the platform named. */
  public Optional<Locale> locale() {
    return Languages.offered(locale);
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Whether it has ended. */
  public boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether its address binds it, because the browser keeps no cookie in the frame. */
  public boolean isInAddress() {
    return secret != null;
  }

  /** Where the pages of this visit stand, relative to the tool. */
  public String base() {
    return "/launches/" + new VisitAddress(id, secret);
  }

  /** The page of this visit, relative to the tool. */
  public String path() {
    return base() + "/" + room();
  }

  private String room() {
    return switch (messageType) {
      case DEEP_LINKING -> "deeplinking";
      case SUBMISSION_REVIEW -> "review";
      case RESOURCE_LINK -> role == Role.TEACHER ? "classroom" : "player";
    };
  }
}
