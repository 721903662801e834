package org.modelschools.core.platform.legacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a platform signs its LTI 1.1 launches with; goes with the platform. */
@Entity
@Table(name = "legacy_consumer")
public class LegacyConsumer {

  @Id
  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "platform_id")
  private long platformId;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "key_hash")
  private String keyHash;

  @Column(name = "secret_sealed")
  private String secretSealed;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected LegacyConsumer() {}

  LegacyConsumer(long platformId, String keyHash, String secretSealed) {
    this.platformId = platformId;
    this.keyHash = keyHash;
    this.secretSealed = secretSealed;
  }

  /** The shared secret, sealed. */
  String secretSealed() {
    return secretSealed;
  }
}
