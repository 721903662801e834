package org.modelschools.lti.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA1 of OAuth 1.0 (RFC 5849 §3.4), written anew from the text for the other side. */
public final class OauthSignature {

  private OauthSignature() {}

  /** The signature of a POST with those parameters, each once. */
  public static String of(String address, Map<String, String> parameters, String secret) {
    TreeMap<String, String> encoded = new TreeMap<>();
    parameters.forEach((name, value) -> encoded.put(percent(name), percent(value)));
    encoded.remove("oauth_signature");
    String joined =
        encoded.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + pair.getValue())
            .collect(Collectors.joining("&"));
    String base = "POST&" + percent(address) + "&" + percent(joined);
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(
          new SecretKeySpec((percent(secret) + "&").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] signature = mac.doFinal(base.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
