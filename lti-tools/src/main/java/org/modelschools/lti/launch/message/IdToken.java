package org.modelschools.lti.launch.message;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An id_token taken apart (RFC 7515 §3.1), before anything in it is believed.
 *
 * @param header the members of the protected header
 * @param claims the members of the payload
 * @param signingInput the bytes that were signed
 * @param parts the three parts as they came
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record IdToken(Claims header, Claims claims, byte[] signingInput, String[] parts) {

  /** More than any platform sends; what is larger is not read. */
  static final int MAX_LENGTH = 64 * 1024;

  /** The token of that text. */
  static IdToken parse(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      throw new LaunchRefused(Refusal.TOKEN_MISSING);
    }
    if (text.length() > MAX_LENGTH) {
      throw new LaunchRefused(Refusal.TOKEN_TOO_LARGE);
    }
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new LaunchRefused(Refusal.TOKEN_MALFORMED);
    }
    byte[] signingInput = (parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII);
    return new IdToken(json(parts[0]), json(parts[1]), signingInput, parts);
  }

  private static Claims json(String part) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part);
      return Claims.parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new LaunchRefused(Refusal.TOKEN_MALFORMED);
    }
  }

  /** Whether that key made the signature. */
  boolean isSignedBy(JWSVerifier verifier) {
    try {
      JWSHeader parsed = JWSHeader.parse(new Base64URL(parts[0]));
      return verifier.verify(parsed, signingInput, new Base64URL(parts[2]));
    } catch (ParseException | JOSEException e) {
      return false;
    }
  }
}
