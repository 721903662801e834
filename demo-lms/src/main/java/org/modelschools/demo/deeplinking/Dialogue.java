package org.modelschools.demo.deeplinking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.modelschools.demo.setting.Secrets;

/**
 * A deep linking request that has no answer yet. The answer must carry the request's data back
 * unchanged, in the session in which the dialogue was opened.
 */
@Entity
@Table(name = "demo_dialogue")
public class Dialogue {

  @Id
  @Column(name = "data_hash")
  private String dataHash;

  @Column(name = "session_hash")
  private String sessionHash;

  @Column(name = "course_id")
  private String course;

  @Column(name = "deployment_id")
  private String deployment;

  @Column(name = "expires_at")
  private long expiresAt;

  protected Dialogue() {}

  Dialogue(String data, String session, String course, String deployment, Instant expires) {
    this.dataHash = Secrets.fingerprint(data);
    this.sessionHash = session;
    this.course = course;
    this.deployment = deployment;
    this.expiresAt = expires.toEpochMilli();
  }

  String dataHash() {
    return dataHash;
  }

  String course() {
    return course;
  }

  String deployment() {
    return deployment;
  }

  boolean isOfSession(String fingerprint) {
    return Secrets.same(sessionHash, fingerprint);
  }

  boolean isOver(Instant now) {
    return now.toEpochMilli() >= expiresAt;
  }
}
