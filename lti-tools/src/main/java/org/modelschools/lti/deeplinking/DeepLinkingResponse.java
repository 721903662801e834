package org.modelschools.lti.deeplinking;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.platform.Deployment;
import org.modelschools.lti.gradebook.LineItems;
import org.modelschools.lti.launch.message.Claims;
import org.modelschools.lti.launch.message.DeepLinkingSettings;
import org.modelschools.lti.picker.ContentItem;

/**
 * The message that carries a choice back (Deep Linking 2.0 §2.2).
 *
 * @param items what was chosen; none when nothing was, or when it was cancelled
 * @param graded whether the platform shall make a column for each
 * @param target {@code iframe} or {@code window}; anything else leaves it to the platform
 */
record DeepLinkingResponse(List<ContentItem> items, boolean graded, @Nullable String target) {

  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final Duration LIFE = Duration.ofMinutes(5);

  /** Nothing was chosen. */
  static final DeepLinkingResponse EMPTY = new DeepLinkingResponse(List.of(), false, null);

  /** The claims to sign. The platform finds our client id as issuer and itself as audience. */
  JWTClaimsSet claims(
      Deployment deployment, DeepLinkingSettings settings, String address, Instant now) {
    String client = deployment.platform().clientId();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(client)
            .subject(client) // Blackboard wants it
            .audience(deployment.platform().issuer())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .claim("nonce", Randomness.id())
            .claim(Claims.LTI + "deployment_id", deployment.deploymentId())
            .claim(Claims.LTI + "message_type", "LtiDeepLinkingResponse")
            .claim(Claims.LTI + "version", "1.3.0")
            .claim(
                DL + "content_items",
                items.stream().map(item -> json(item, settings, address)).toList());
    if (settings.data() != null) {
      claims.claim(DL + "data", settings.data());
    }
    return claims.build();
  }

  private Map<String, Object> json(ContentItem item, DeepLinkingSettings settings, String address) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "ltiResourceLink");
    json.put("title", item.title());
    json.put("text", item.text());
    json.put("url", address);
    json.put("custom", item.custom());
    if (graded && settings.lineItems()) {
      json.put("lineItem", new LineItems.Column(item.title(), item.resourceId()).toMap());
    }
    if ("window".equals(target) && settings.targets().contains(target)) {
      json.put("window", Map.of("targetName", "_blank"));
    } else if ("iframe".equals(target) && settings.targets().contains(target)) {
      json.put("iframe", Map.of("width", 1000, "height", 800));
    }
    return json;
  }
}
