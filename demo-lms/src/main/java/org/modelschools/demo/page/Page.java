package org.modelschools.demo.page;

import org.jspecify.annotations.Nullable;

/**
 * What every page needs: its language and title, who is signed in, the address of everything, and
 * the secret that its forms carry.
 */
public record Page(
    Language language,
    String title,
    String base,
    String path,
    String csrf,
    @Nullable String person,
    boolean bare) {

  /** A text of the page's language. */
  public String text(String key, Object... values) {
    return Messages.text(language, key, values);
  }

  /** An address of this platform; the path starts with a slash. */
  public String at(String path) {
    return base + path;
  }

  /** The address of a style, script or picture. */
  public String asset(String path) {
    return base + "/assets/" + path + "?v=" + Assets.version(path);
  }

  /** The other language, for the switch. */
  public Language otherLanguage() {
    return language == Language.DE ? Language.EN : Language.DE;
  }

  /** The name of a language in that language itself. */
  public String nameOf(Language other) {
    return Messages.text(other, "page.language");
  }

  /** The same page without header and footer, for what is shown in a frame. */
  public Page framed() {
    return new Page(language, title, base, path, csrf, person, true);
  }
}
