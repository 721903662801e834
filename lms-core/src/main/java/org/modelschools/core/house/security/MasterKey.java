package org.modelschools.core.house.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret of an installation ({@code LMS_MASTER_KEY}: base64 of at least 32 random bytes).
 * Every other secret is derived from it by purpose (HKDF-Expand with one block, RFC 5869), so that
 * a key for one purpose tells nothing about another. Whoever loses it loses the pseudonyms and the
 * private key of the tool, and nothing else.
 */
@ApplicationScoped
public class MasterKey {

  private static final String HMAC = "HmacSHA256";

  @Inject
  @ConfigProperty(name = "LMS_MASTER_KEY")
  Optional<String> configured;

  private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

  /** A 256-bit key for that purpose, always the same for the same purpose. Not to be written to. */
  public byte[] derive(String purpose) {
    return derived.computeIfAbsent(purpose, this::expand);
  }

  private byte[] expand(String purpose) {
    byte[] info = (purpose + '\u0001').getBytes(StandardCharsets.UTF_8);
    return hmac(new SecretKeySpec(master(), HMAC)).doFinal(info);
  }

  /** A keyed hash for that purpose; not safe for use by several threads at once. */
  public Mac mac(String purpose) {
    return hmac(new SecretKeySpec(derive(purpose), HMAC));
  }

  private byte[] master() {
    String text =
        configured.orElseThrow(
            () ->
                new IllegalStateException(
                    "LMS_MASTER_KEY is not set: base64 of at least 32 random bytes, see docs/operate.md"));
    byte[] master = Base64.getDecoder().decode(text.trim());
    if (master.length < 32) {
      throw new IllegalStateException("LMS_MASTER_KEY is too short: at least 32 bytes are needed");
    }
    return master;
  }

  private static Mac hmac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }
}
