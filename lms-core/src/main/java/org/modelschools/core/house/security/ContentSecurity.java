package org.modelschools.core.house.security;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;

/** The headers that keep a page to itself: no foreign requests, no foreign frames, no referrer. */
public final class ContentSecurity {

  /** The header that says what a page may load, who may frame it, and where its forms may go. */
  public static final String HEADER = "Content-Security-Policy";

  /** The policy for a drawing: it is looked at, and neither runs nor fetches anything. */
  public static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private ContentSecurity() {}

  /**
   * Sets them; a policy that the page has chosen for itself stays.
   *
   * @param headers of the response
   * @param friends origins that may frame our pages and that our forms may be sent to, separated by
   *     spaces; may be empty
   */
  public static void protect(MultivaluedMap<String, Object> headers, String friends) {
    String own = friends.isEmpty() ? "'self'" : "'self' " + friends;
    if (!headers.containsKey(HEADER)) {
      headers.putSingle(HEADER, policy(own, own));
    }
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
  }

  /**
   * The policy of a page whose one form goes to that address, and which that address's origin may
   * frame.
   */
  public static String sendingTo(String address) {
    URI uri = URI.create(address);
    String origin = uri.getScheme() + "://" + uri.getRawAuthority();
    return policy("'self' " + origin, origin);
  }

  private static String policy(String frames, String forms) {
    return "default-src 'self'; base-uri 'none'; object-src 'none'; img-src 'self' data:; form-action "
        + forms
        + "; frame-ancestors "
        + frames;
  }
}
