package org.modelschools.lti.legacy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsglobal.lti.launch.LtiOauthVerifier;
import org.imsglobal.lti.launch.LtiVerificationException;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.platform.PlatformId;

/**
 * The parameters of a signed form, before anything in them is believed.
 *
 * @param parameters each once
 */
record LegacyMessage(Map<String, String> parameters) {

  /** How far the clocks may be apart, and how long a message serves. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int MAX_ID = 255;
  private static final int NONCE_DIGITS = 32;

  /** What stands twice might be signed in one reading and believed in another. */
  static LegacyMessage of(Map<String, List<String>> form) {
    Map<String, String> once = new LinkedHashMap<>();
    form.forEach(
        (name, values) -> {
          if (values.size() != 1) {
            throw new LegacyRefused(Reason.PARAMETER_INVALID, "more than once");
          }
          once.put(name, values.get(0));
        });
    return new LegacyMessage(once);
  }

  /** That parameter, if it says anything. */
  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank());
  }

  /** That parameter, which must be short, or a refusal for that reason. */
  String require(String name, Reason otherwise) {
    String text = text(name).orElseThrow(() -> new LegacyRefused(otherwise));
    return bounded(name, text);
  }

  /** That parameter, which must be short where it is there. */
  Optional<String> id(String name) {
    return text(name).map(text -> bounded(name, text));
  }

  private static String bounded(String name, String text) {
    if (text.length() > MAX_ID || text.indexOf('\0') >= 0) {
      throw new LegacyRefused(Reason.PARAMETER_INVALID, name);
    }
    return text;
  }

  /** The key that the platform was given. */
  String key() {
    return require("oauth_consumer_key", Reason.KEY_MISSING);
  }

  /** Believes the message, or refuses it (LTI 1.1.1 §4, RFC 5849 §3.2). */
  void verify(String address, String secret, Instant now) {
    if (!text("oauth_signature_method").orElse("").equals("HMAC-SHA1")) {
      throw new LegacyRefused(Reason.SIGNATURE_METHOD_REFUSED);
    }
    Instant sent = timestamp();
    if (Duration.between(sent, now).abs().compareTo(WINDOW) > 0) {
      throw new LegacyRefused(Reason.TIMESTAMP_STALE);
    }
    require("oauth_nonce", Reason.NONCE_MISSING);
    if (!isSigned(address, secret)) {
      throw new LegacyRefused(Reason.SIGNATURE_INVALID);
    }
  }

  private Instant timestamp() {
    return text("oauth_timestamp")
        .filter(text -> text.matches("\\d{1,11}"))
        .map(text -> Instant.ofEpochSecond(Long.parseLong(text)))
        .orElseThrow(() -> new LegacyRefused(Reason.TIMESTAMP_INVALID));
  }

  /** What the library says of a failure holds all parameters, so nobody may read it. */
  private boolean isSigned(String address, String secret) {
    try {
      return new LtiOauthVerifier()
          .verifyParameters(parameters, address, "POST", secret)
          .getSuccess();
    } catch (LtiVerificationException e) {
      return false;
    }
  }

  /**
   * What is burnt with the visit, as long as a nonce of ours: a nonce belongs to its platform. It
   * stays burnt for as long as the visit lasts, hours longer than the message could serve.
   */
  String nonce(PlatformId platform) {
    return Hash.hex(platform.value() + "\n" + parameters.get("oauth_nonce"))
        .substring(0, NONCE_DIGITS);
  }
}
