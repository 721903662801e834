package org.modelschools.lti.launch.message;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the score of one person on one link goes, at a platform of LTI 1.1 (Basic Outcomes).
 *
 * @param serviceUrl {@code lis_outcome_service_url}
 * @param sourcedId {@code lis_result_sourcedid}; some platforms put ids of people into it
 */
public record OutcomeAddress(String serviceUrl, String sourcedId) {

  private static final int MAX_URL = 1000;
  private static final int MAX_ID = 4000;

  /** The address of those two, when both are there and of use. */
  public static Optional<OutcomeAddress> of(@Nullable String url, @Nullable String sourcedId) {
    if (url == null || sourcedId == null || !isUsable(url) || !isGood(sourcedId)) {
      return Optional.empty();
    }
    return Optional.of(new OutcomeAddress(url, sourcedId));
  }

  private static boolean isGood(String id) {
    return !id.isBlank() && id.length() <= MAX_ID && id.chars().noneMatch(Character::isISOControl);
  }

  static boolean isUsable(String url) {
    try {
      return url.length() <= MAX_URL && URI.create(url).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** One line each, as it is sealed. */
  public String toText() {
    return serviceUrl + '\n' + sourcedId;
  }

  /** What was one line each. */
  public static OutcomeAddress ofText(String text) {
    int line = text.indexOf('\n');
    return new OutcomeAddress(text.substring(0, line), text.substring(line + 1));
  }

  /** Names nobody, so that it may stand in a log. */
  @Override
  public String toString() {
    return "OutcomeAddress";
  }
}
