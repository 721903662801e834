package org.modelschools.core.house.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which language this request is answered in: what the person chose ({@code ?lang=}, then the
 * cookie), else what the platform said at the launch, else what the browser prefers, else German.
 */
@RequestScoped
public class Languages {

  /** The cookie that remembers a choice. */
  public static final String COOKIE = "__Host-lang";

  /** The query parameter that chooses. */
  public static final String PARAMETER = "lang";

  private static final List<Locale> OFFERED = List.of(Locale.GERMAN, Locale.ENGLISH);

  @Inject HttpServletRequest request;

  private @Nullable Locale launched;

  /** That language, when we speak it; regions do not matter. */
  public static Optional<Locale> offered(@Nullable String language) {
    if (language == null || language.length() < 2) {
      return Optional.empty();
    }
    String start = language.substring(0, 2).toLowerCase(Locale.ROOT);
    return OFFERED.stream().filter(locale -> locale.getLanguage().equals(start)).findFirst();
  }

  /** Notes the language that the platform named at the launch of this session. */
  public void launchedIn(Locale locale) {
    launched = locale;
  }

  /** The language chosen by the query parameter of this very request, if any. */
  public Optional<Locale> chosenNow() {
    // without a query nothing is asked for, and the body of a form is left alone
    return request.getQueryString() == null
        ? Optional.empty()
        : offered(request.getParameter(PARAMETER));
  }

  /** The texts in this request's language. */
  public Messages messages() {
    return Messages.in(locale());
  }

  private Locale locale() {
    return chosenNow()
        .or(this::remembered)
        .or(() -> Optional.ofNullable(launched))
        .or(this::preferred)
        .orElse(Locale.GERMAN);
  }

  private Optional<Locale> remembered() {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(COOKIE)) {
        return offered(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** Without the header the container would name the server's own language. */
  private Optional<Locale> preferred() {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> offered(locale.getLanguage()).stream())
        .findFirst();
  }
}
