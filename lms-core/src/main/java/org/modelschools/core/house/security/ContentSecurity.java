package org.modelschools.core.house.security;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** The headers that keep a page to itself: no foreign requests, no foreign frames, no referrer. */
public final class ContentSecurity {

  /** The header of the policy. */
  public static final String POLICY = "Content-Security-Policy";

  /** The policy for a drawing: it is looked at, and neither runs nor fetches anything. */
  public static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private ContentSecurity() {}

  /**
   * Sets them; a policy that a response brings with it stays.
   *
   * @param headers of the response
   * @param friends origins that may frame our pages and that our forms may be sent to, separated by
   *     spaces; may be empty
   */
  public static void protect(MultivaluedMap<String, Object> headers, String friends) {
    String own = friends.isEmpty() ? "'self'" : "'self' " + friends;
    headers.putIfAbsent(
        POLICY,
        List.of(
            "default-src 'self'; base-uri 'none'; object-src 'none'; img-src 'self' data:;"
                + " form-action "
                + own
                + "; frame-ancestors "
                + own));
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
  }
}
