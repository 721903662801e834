package org.modelschools.lti.launch.message;

import java.util.Arrays;
import java.util.Optional;

/** The LTI messages that this tool answers. */
public enum MessageType {
  /** Somebody opens a link in a course (LTI Core 1.3 §4). */
  RESOURCE_LINK("LtiResourceLinkRequest"),
  /** A teacher chooses content for a course (LTI Deep Linking 2.0 §3). */
  DEEP_LINKING("LtiDeepLinkingRequest"),
  /** A teacher looks at one pupil's work, from the gradebook (LTI Submission Review 1.0). */
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest");

  private final String claim;

  MessageType(String claim) {
    this.claim = claim;
  }

  /** What the platform calls it. */
  public String claim() {
    return claim;
  }

  /** The type of that claim. */
  static Optional<MessageType> of(String claim) {
    return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
  }
}
