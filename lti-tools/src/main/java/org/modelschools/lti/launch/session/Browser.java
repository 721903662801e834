package org.modelschools.lti.launch.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Cookie;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.Randomness;

/**
 * The browser behind this request, known by one random cookie. Launch sessions are bound to it,
 * each has its own address: several launches in several tabs do not disturb each other. Where no
 * cookie is kept, a secret in the address takes its place.
 */
@RequestScoped
public class Browser {

  /** The cookie; partitioned, so that it lives in the frame of an LMS on another site. */
  public static final String COOKIE = "__Host-lti";

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  @Inject HttpServletRequest request;

  private @Nullable String secret;

  /** The browser's secret, if it sent one. */
  public Optional<String> secret() {
    if (secret == null) {
      secret = sent();
    }
    return Optional.ofNullable(secret);
  }

  /** SHA-256 of the secret: what a session is bound by. */
  public Optional<String> hash() {
    return secret().map(Hash::hex);
  }

  /**
   * What a visit at that address must be bound by. The secret in an address counts only for a
   * browser that comes from one of our own pages (Fetch Metadata): a link that was copied, mailed
   * or framed by somebody else leads nowhere.
   */
  Optional<String> hash(VisitAddress address) {
    String inAddress = address.secret();
    if (inAddress == null) {
      return hash();
    }
    return comesFromUs() ? Optional.of(VisitAddress.hash(inAddress)) : Optional.empty();
  }

  /** Whether this browser says that one of our own pages led here. */
  public boolean comesFromUs() {
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
  }

  /** The browser's secret; a new one if it sent none. Then {@link #setCookie} must be answered. */
  public String ensureSecret() {
    String known = secret().orElse(null);
    if (known == null) {
      known = Randomness.id();
      secret = known;
    }
    return known;
  }

  /** The header that makes the browser keep the secret; renewed with every login. */
  public String setCookie() {
    return Cookie.framed(COOKIE, ensureSecret());
  }

  private @Nullable String sent() {
    jakarta.servlet.http.Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return null;
    }
    for (jakarta.servlet.http.Cookie cookie : cookies) {
      if (cookie.getName().equals(COOKIE) && SHAPE.matcher(cookie.getValue()).matches()) {
        return cookie.getValue();
      }
    }
    return null;
  }
}
