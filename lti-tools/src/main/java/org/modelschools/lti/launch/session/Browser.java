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
 * each has its own address: several launches in several tabs do not disturb each other.
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
