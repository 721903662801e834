package org.modelschools.lti.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs whatever text it is given, without looking at it, so that tokens can be wrong in every way.
 */
public final class Signatures {

  private Signatures() {}

  /** A token signed with RS256. */
  public static String rs256(String header, String payload, RSAKey key) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key.toPrivateKey());
      String input = input(header, payload);
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + '.' + encoded(signature.sign());
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token signed with HS256, the secret being the public key as everybody can fetch it. */
  public static String hs256(String header, String payload, RSAKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.toRSAPublicKey().getEncoded(), "HmacSHA256"));
      String input = input(header, payload);
      return input + '.' + encoded(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token with an empty signature. */
  public static String none(String header, String payload) {
    return input(header, payload) + '.';
  }

  private static String input(String header, String payload) {
    return encoded(header.getBytes(StandardCharsets.UTF_8))
        + '.'
        + encoded(payload.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
