package org.modelschools.core.house.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals short texts with AES-256-GCM under a key of their purpose. What is sealed for one purpose
 * does not open for another; what was changed does not open at all.
 */
@ApplicationScoped
public class Vault {

  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;

  @Inject MasterKey masterKey;

  /** The text sealed, as base64url: 12 bytes of initialisation vector, ciphertext, tag. */
  public String seal(String purpose, String text) {
    byte[] iv = Randomness.bytes(IV_BYTES);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, iv, text.getBytes(StandardCharsets.UTF_8));
    byte[] all = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * The text that was sealed for that purpose.
   *
   * @throws IllegalArgumentException when it was not sealed here for this purpose, or was changed
   */
  public String open(String purpose, String sealed) {
    byte[] all = Base64.getUrlDecoder().decode(sealed);
    if (all.length <= IV_BYTES) {
      throw new IllegalArgumentException("too short to be sealed");
    }
    byte[] iv = new byte[IV_BYTES];
    byte[] body = new byte[all.length - IV_BYTES];
    ByteBuffer.wrap(all).get(iv).get(body);
    return new String(crypt(Cipher.DECRYPT_MODE, purpose, iv, body), StandardCharsets.UTF_8);
  }

  private byte[] crypt(int mode, String purpose, byte[] iv, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      SecretKeySpec key = new SecretKeySpec(masterKey.derive("seal:" + purpose), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("does not open", e);
    }
  }
}
