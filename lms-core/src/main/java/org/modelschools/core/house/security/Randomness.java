package org.modelschools.core.house.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The one source of randomness for secrets, nonces and public ids. */
public final class Randomness {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Randomness() {}

  /** That many unpredictable bytes. */
  public static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** 128 unpredictable bits as 32 lower-case hexadecimal digits; safe in URLs and cookies. */
  public static String id() {
    return HexFormat.of().formatHex(bytes(16));
  }

  /** That many unpredictable bytes as base64url without padding. */
  public static String token(int byteCount) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(byteCount));
  }
}
