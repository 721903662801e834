package org.modelschools.lti.gradebook.basic;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import net.oauth.OAuth;
import net.oauth.OAuthAccessor;
import net.oauth.OAuthConsumer;
import net.oauth.OAuthException;
import net.oauth.OAuthMessage;

/**
 * A body that is posted with a signature (OAuth 1.0, RFC 5849, with the body's hash among what is
 * signed, LTI 1.1.1 §4.3).
 *
 * @param address where to
 * @param body what
 */
record SignedBody(String address, String body) {

  /** The value of the header that carries the signature. */
  String authorization(String key, String secret, String nonce, Instant now) {
    OAuthMessage message = new OAuthMessage(OAuthMessage.POST, address, null);
    message.addParameter("oauth_body_hash", hash());
    message.addParameter(OAuth.OAUTH_NONCE, nonce);
    message.addParameter(OAuth.OAUTH_TIMESTAMP, String.valueOf(now.getEpochSecond()));
    message.addParameter(OAuth.OAUTH_SIGNATURE_METHOD, OAuth.HMAC_SHA1);
    try {
      message.addRequiredParameters(new OAuthAccessor(new OAuthConsumer(null, key, secret, null)));
      return message.getAuthorizationHeader(null);
    } catch (IOException | OAuthException | URISyntaxException e) {
      throw new IllegalStateException("a message cannot be signed", e);
    }
  }

  private String hash() {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1"); // the one of OAuth 1.0
      byte[] digest = sha1.digest(body.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
