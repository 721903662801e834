package org.modelschools.core.house.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and comparison that takes the same time whatever the difference. */
public final class Hash {

  private Hash() {}

  /** The 32 bytes of SHA-256 over the UTF-8 of the text. */
  public static byte[] sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The 32 bytes of SHA-256. */
  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * SHA-256 as 64 lower-case hexadecimal digits. Ids of the LTI world are case-sensitive, database
   * collations often are not; keyed by this they are told apart.
   */
  public static String hex(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }

  /** Whether both are the same, in a time that does not tell where they differ. */
  public static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  /** Whether both are the same, in a time that does not tell where they differ. */
  public static boolean same(String one, String other) {
    return same(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
