package org.modelschools.lti.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * Whether this browser reads in easy words where there are any. A cookie remembers it, as it does
 * the language: nobody's reading is noted on the server.
 */
@RequestScoped
public class EasyWords {

  private static final String COOKIE = "__Host-words";
  private static final String EASY = "easy";

  @Inject HttpServletRequest request;

  /** Whether easy words were chosen. */
  boolean chosen() {
    Cookie[] cookies = request.getCookies();
    return cookies != null
        && Arrays.stream(cookies)
            .anyMatch(each -> each.getName().equals(COOKIE) && each.getValue().equals(EASY));
  }

  /** The cookie that remembers the choice for as long as the browser is open. */
  static String cookie(boolean easy) {
    return org.modelschools.core.house.security.Cookie.framed(COOKIE, easy ? EASY : "plain");
  }
}
