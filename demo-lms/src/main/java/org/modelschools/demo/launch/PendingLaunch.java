package org.modelschools.demo.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.modelschools.demo.setting.Secrets;

/**
 * A launch between login initiation and authentication request. The tool carries its two hints back
 * unopened; they are kept as fingerprints, work once, for some minutes, and in the session in which
 * they were given out.
 */
@Entity
@Table(name = "demo_pending_launch")
public class PendingLaunch {

  @Id
  @Column(name = "message_hint_hash")
  private String messageHintHash;

  @Column(name = "login_hint_hash")
  private String loginHintHash;

  @Column(name = "session_hash")
  private String sessionHash;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "activity_id")
  private String activity;

  @Column(name = "document_target")
  private String documentTarget;

  @Column(name = "expires_at")
  private long expiresAt;

  protected PendingLaunch() {}

  PendingLaunch(
      Hints hints, String session, String clientId, LaunchTarget target, Instant expires) {
    this.messageHintHash = Secrets.fingerprint(hints.message());
    this.loginHintHash = Secrets.fingerprint(hints.login());
    this.sessionHash = session;
    this.clientId = clientId;
    this.activity = target.activity();
    this.documentTarget = target.document();
    this.expiresAt = expires.toEpochMilli();
  }

  /** The two hints in the clear, as they go to the tool. */
  record Hints(String login, String message) {}

  /** What is launched, and into which kind of place: an iframe or a window. */
  record LaunchTarget(String activity, String document) {}

  boolean isOver(Instant now) {
    return now.toEpochMilli() >= expiresAt;
  }

  boolean isFor(String clientId) {
    return this.clientId.equals(clientId);
  }

  boolean hasLoginHint(String hint) {
    return Secrets.same(loginHintHash, Secrets.fingerprint(hint));
  }

  boolean isOfSession(String fingerprint) {
    return Secrets.same(sessionHash, fingerprint);
  }

  String activity() {
    return activity;
  }

  String documentTarget() {
    return documentTarget;
  }
}
