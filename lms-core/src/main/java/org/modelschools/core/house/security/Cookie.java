package org.modelschools.core.house.security;

/**
 * Writes {@code Set-Cookie} headers by hand: the attribute {@code Partitioned}, which framed
 * launches need (CHIPS), has no field in Jakarta REST 3.1 or Servlet 6.0.
 */
public final class Cookie {

  private Cookie() {}

  /** A cookie that works inside the frame of another site; it lives as long as the browser. */
  public static String framed(String name, String value) {
    return name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
  }

  /** A cookie for pages that are never framed; {@code seconds} 0 deletes it. */
  public static String own(String name, String value, long seconds) {
    return name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=" + seconds;
  }
}
