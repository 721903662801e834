package org.modelschools.dashboard.signin;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.Randomness;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, at least 210,000 rounds (OWASP, 2023) and a
 * salt of its own, so that equal passwords look different and guessing is slow.
 *
 * @param encoded {@code pbkdf2-sha512$<rounds>$<salt>$<hash>}, the last two in base64
 */
record Password(String encoded) {

  /** Longer ones are refused unread: hashing must not become a way to keep the server busy. */
  static final int MAX_LENGTH = 200;

  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  /** Compared with where there is no account, so that an unknown name takes as long as a known. */
  private static final Password NOBODYS = of(Randomness.token(SALT_BYTES));

  /** Encodes a new password with a new salt. */
  static Password of(String plain) {
    byte[] salt = Randomness.bytes(SALT_BYTES);
    Base64.Encoder base64 = Base64.getEncoder();
    return new Password(
        String.join(
            "$",
            SCHEME,
            String.valueOf(ROUNDS),
            base64.encodeToString(salt),
            base64.encodeToString(hash(plain, salt, ROUNDS))));
  }

  /** A password that nobody knows. */
  static Password nobodys() {
    return NOBODYS;
  }

  /** Whether this is the password, in a time that does not tell how near it came. */
  boolean matches(String plain) {
    List<String> parts = List.of(encoded.split("\\$", -1));
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] salt = base64.decode(parts.get(2));
    byte[] expected = base64.decode(parts.get(3));
    return Hash.same(expected, hash(plain, salt, Integer.parseInt(parts.get(1))))
        && plain.length() <= MAX_LENGTH;
  }

  private static byte[] hash(String plain, byte[] salt, int rounds) {
    char[] bounded = plain.substring(0, Math.min(plain.length(), MAX_LENGTH)).toCharArray();
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(new PBEKeySpec(bounded, salt, rounds, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform from 8 on has PBKDF2WithHmacSHA512", e);
    }
  }

  @Override
  public String toString() {
    return "Password";
  }
}
