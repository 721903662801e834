package org.modelschools.lti.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * How this browser likes to read: in easy words where there are any, in bigger text. Cookies
 * remember it, as one does the language: nobody's reading is noted on the server.
 */
@RequestScoped
public class Legibility {

  private static final String WORDS = "__Host-words";
  private static final String EASY = "easy";
  private static final String TEXT = "__Host-text";
  private static final String BIG = "big";
  private static final String PLAIN = "plain";

  @Inject HttpServletRequest request;

  /** Whether easy words were chosen. */
  boolean isEasy() {
    return has(WORDS, EASY);
  }

  /** Whether bigger text was chosen. */
  boolean isBig() {
    return has(TEXT, BIG);
  }

  /** The cookie that remembers the choice of words for as long as the browser is open. */
  static String words(boolean easy) {
    return framed(WORDS, easy ? EASY : PLAIN);
  }

  /** The same for the size of the text. */
  static String text(boolean big) {
    return framed(TEXT, big ? BIG : PLAIN);
  }

  private static String framed(String name, String value) {
    return org.modelschools.core.house.security.Cookie.framed(name, value);
  }

  private boolean has(String name, String value) {
    Cookie[] cookies = request.getCookies();
    return cookies != null
        && Arrays.stream(cookies)
            .anyMatch(each -> each.getName().equals(name) && each.getValue().equals(value));
  }
}
