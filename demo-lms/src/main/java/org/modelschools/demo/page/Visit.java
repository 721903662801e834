package org.modelschools.demo.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.Secrets;

/**
 * One request of a browser: its language, the name that the header shows, and the secret from which
 * the forms' token is made. The secret is independent of signing in, so that the start page may
 * also be served outside the context root without touching anybody's session.
 */
@RequestScoped
public class Visit {

  @Inject Addresses addresses;

  private Language language = Language.DE;
  private String secret = "";
  private String path = "/";
  private @Nullable String person;
  private boolean secretIsNew;
  private final Set<String> friends = new TreeSet<>();
  private final List<String> cookies = new ArrayList<>();

  void begin(Language language, @Nullable String secret, String path) {
    this.language = language;
    this.path = path;
    this.secretIsNew = secret == null;
    this.secret = secret == null ? Secrets.token() : secret;
  }

  /** The language that the visitor chose. */
  public Language language() {
    return language;
  }

  /** Greets a person who is signed in. */
  public void welcome(String name) {
    person = name;
  }

  /** Whether a program asks, not a person. */
  public boolean isService() {
    return path.startsWith("/api/");
  }

  /** A page of this visit, with its title. */
  public Page page(String titleKey, Object... values) {
    rememberSecret();
    String title = Messages.text(language, titleKey, values);
    return new Page(language, title, addresses.issuer(), path, csrf(), person, false);
  }

  /** Lets this page frame that address and send forms to it. */
  public void befriend(String address) {
    URI uri = URI.create(address);
    friends.add(uri.getScheme() + "://" + uri.getRawAuthority());
  }

  /** The origins that this page may frame, with spaces between. */
  public String friends() {
    return String.join(" ", friends);
  }

  /** Sends a cookie with the answer, whatever the answer is. */
  public void send(String cookie) {
    cookies.add(cookie);
  }

  List<String> cookies() {
    return List.copyOf(cookies);
  }

  boolean mayPost(@Nullable String token) {
    return !secretIsNew && token != null && Secrets.same(csrf(), token);
  }

  private String csrf() {
    return Secrets.fingerprint("form " + secret);
  }

  private void rememberSecret() {
    if (secretIsNew && cookies.stream().noneMatch(c -> c.startsWith(VisitFilter.VISIT))) {
      send(cookie(VisitFilter.VISIT, secret, addresses.secure()));
    }
  }

  static String cookie(String name, String value, boolean secure) {
    return "%s=%s; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax%s"
        .formatted(name, value, secure ? "; Secure" : "");
  }
}
