package org.modelschools.core.house.security;

import jakarta.ws.rs.core.MultivaluedMap;

/** The headers that keep a page to itself: no foreign requests, no foreign frames, no referrer. */
public final class ContentSecurity {

  private ContentSecurity() {}

  /**
   * Sets them.
   *
   * @param headers of the response
   * @param friends origins that may frame our pages and that our forms may be sent to, separated by
   *     spaces; may be empty
   */
  public static void protect(MultivaluedMap<String, Object> headers, String friends) {
    String own = friends.isEmpty() ? "'self'" : "'self' " + friends;
    headers.putSingle(
        "Content-Security-Policy",
        "default-src 'self'; base-uri 'none'; object-src 'none'; img-src 'self' data:; form-action "
            + own
            + "; frame-ancestors "
            + own);
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
  }
}
