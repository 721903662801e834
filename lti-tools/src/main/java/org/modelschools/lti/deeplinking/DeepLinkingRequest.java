package org.modelschools.lti.deeplinking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.modelschools.lti.launch.message.DeepLinkingSettings;

/** What a platform asked for with a deep linking launch: answered once, gone with the visit. */
@Entity
@Table(name = "deep_linking_request")
public class DeepLinkingRequest {

  @Id
  @Column(name = "launch_id")
  private String launchId;

  @Column(name = "settings_sealed")
  private String settingsSealed;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected DeepLinkingRequest() {}

  DeepLinkingRequest(String launchId, String settingsSealed) {
    this();
    this.launchId = launchId;
    this.settingsSealed = settingsSealed;
  }

  /** What the platform accepts, as {@link DeepLinkingSettings#toJson()}, sealed. */
  String settingsSealed() {
    return settingsSealed;
  }

  boolean isAnswered() {
    return answeredAt != null;
  }

  void answer(Instant now) {
    answeredAt = now;
  }
}
