package org.modelschools.demo.launch;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  @Column(name = "message_type")
  private String messageType;

  @Column(name = "course_id")
  private String course;

  @Column(name = "deployment_id")
  private String deployment;

  @Column(name = "activity_id")
  private @Nullable String activity;

  @Column(name = "line_item_id")
  private @Nullable String lineItem;

  @Column(name = "document_target")
  private String documentTarget;

  private String claims;

  @Column(name = "expires_at")
  private long expiresAt;

  protected PendingLaunch() {}

  PendingLaunch(Hints hints, String session, String clientId, Errand errand, Instant expires) {
    this.messageHintHash = Secrets.fingerprint(hints.message());
    this.loginHintHash = Secrets.fingerprint(hints.login());
    this.sessionHash = session;
    this.clientId = clientId;
    this.messageType = errand.messageType();
    this.course = errand.course();
    this.deployment = errand.deployment();
    this.activity = errand.activity();
    this.lineItem = errand.lineItem();
    this.documentTarget = errand.documentTarget();
    this.claims = JSONObjectUtils.toJSONString(errand.claims());
    this.expiresAt = expires.toEpochMilli();
  }

  /** The two hints in the clear, as they go to the tool. */
  record Hints(String login, String message) {}

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

  Errand errand() {
    return new Errand(
        messageType, course, deployment, activity, lineItem, documentTarget, parse(claims));
  }

  private static Map<String, Object> parse(String json) {
    try {
      return JSONObjectUtils.parse(json);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
