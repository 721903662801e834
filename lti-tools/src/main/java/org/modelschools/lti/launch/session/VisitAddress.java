package org.modelschools.lti.launch.session;

import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;

/**
 * What stands in the address of every page of a visit: its id, followed by a secret where the
 * browser keeps no cookie in the frame (docs/adr/0013).
 *
 * @param id 32 hexadecimal digits
 * @param secret 32 more; null where the cookie binds the visit
 */
public record VisitAddress(String id, @Nullable String secret) {

  private static final int LENGTH = 32;

  /** The address in that part of a path. */
  static VisitAddress of(String text) {
    return text.length() == 2 * LENGTH
        ? new VisitAddress(text.substring(0, LENGTH), text.substring(LENGTH))
        : new VisitAddress(text, null);
  }

  /** What a visit is bound by that has that secret in its address; no cookie has this hash. */
  public static String hash(String secret) {
    return Hash.hex("address " + secret);
  }

  @Override
  public String toString() {
    return secret == null ? id : id + secret;
  }
}
