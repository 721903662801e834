package org.modelschools.lti.launch.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.platform.PlatformId;

/**
 * What the tool remembers between login and launch, carried by the browser and signed by us, so
 * that a login writes nothing (LTI Security Framework 1.0 §5.1.1.1; OpenID Connect Core §3.1.2.1).
 *
 * @param platform the registration that the login was for
 * @param issuedAt when the login began, to the millisecond
 * @param nonce 32 hexadecimal digits that must come back in the id_token
 * @param browser the first half of the SHA-256 of the browser's cookie
 * @param target the first half of the SHA-256 of {@code target_link_uri}; zeros when none was named
 * @param deployment the same of {@code lti_deployment_id}
 * @param storage the frame that keeps a text for this login (LTI Platform Storage 1.0); empty when
 *     none was asked to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record State(
    PlatformId platform,
    Instant issuedAt,
    String nonce,
    byte[] browser,
    byte[] target,
    byte[] deployment,
    String storage) {

  /** What the state is signed for. */
  public static final String PURPOSE = "launch-state";

  /** How long a login may take. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  private static final int DIGEST = 16;
  private static final int SIZE = 1 + Long.BYTES + Long.BYTES + 4 * DIGEST;
  private static final byte FORMAT = 2;

  /** The name of a frame; a longer one is none that we would ask. */
  private static final Pattern FRAME = Pattern.compile("[!-~]{1,100}");

  /** The first half of SHA-256; zeros for nothing. */
  public static byte[] digest(@Nullable String text) {
    return text == null ? new byte[DIGEST] : Arrays.copyOf(Hash.sha256(text), DIGEST);
  }

  /** Whether that is what the login named; a login that named nothing agrees with everything. */
  static boolean agrees(byte[] digest, String text) {
    return Arrays.equals(digest, new byte[DIGEST]) || Hash.same(digest, digest(text));
  }

  /** Whether that is the name of a frame that may be asked to keep something. */
  public static boolean isFrame(@Nullable String name) {
    return name != null && FRAME.matcher(name).matches();
  }

  /** The signed text of about 150 characters that travels through the platform. */
  public String sign(Mac mac) {
    byte[] frame = storage.getBytes(StandardCharsets.US_ASCII);
    byte[] body =
        ByteBuffer.allocate(SIZE + frame.length)
            .put(FORMAT)
            .putLong(platform.value())
            .putLong(issuedAt.toEpochMilli())
            .put(HexFormat.of().parseHex(nonce))
            .put(browser)
            .put(target)
            .put(deployment)
            .put(frame)
            .array();
    ByteBuffer signed = ByteBuffer.allocate(body.length + mac.getMacLength());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(signed.put(body).put(mac.doFinal(body)).array());
  }

  /** The state that we signed. Its age is the caller's to check. */
  public static State verified(@Nullable String text, Mac mac) {
    if (text == null || text.isEmpty()) {
      throw new LaunchRefused(Refusal.STATE_MISSING);
    }
    byte[] signed = decode(text);
    int length = signed.length - mac.getMacLength();
    if (length < SIZE) {
      throw new LaunchRefused(Refusal.STATE_INVALID);
    }
    byte[] body = Arrays.copyOf(signed, length);
    if (!Hash.same(mac.doFinal(body), Arrays.copyOfRange(signed, length, signed.length))) {
      throw new LaunchRefused(Refusal.STATE_INVALID);
    }
    return read(ByteBuffer.wrap(body));
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw new LaunchRefused(Refusal.STATE_INVALID);
    }
  }

  private static State read(ByteBuffer body) {
    if (body.get() != FORMAT) {
      throw new LaunchRefused(Refusal.STATE_INVALID);
    }
    return new State(
        new PlatformId(body.getLong()),
        Instant.ofEpochMilli(body.getLong()),
        HexFormat.of().formatHex(take(body)),
        take(body),
        take(body),
        take(body),
        StandardCharsets.US_ASCII.decode(body).toString());
  }

  private static byte[] take(ByteBuffer body) {
    byte[] part = new byte[DIGEST];
    body.get(part);
    return part;
  }
}
