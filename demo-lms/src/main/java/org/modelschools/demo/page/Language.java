package org.modelschools.demo.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages in which every page can be read; the first is the default. */
public enum Language {
  DE,
  EN;

  /** The BCP 47 tag, also the ending of the message files. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For numbers and dates. */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  static Optional<Language> of(@Nullable String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  static Language preferred(List<Locale> wanted) {
    return wanted.stream()
        .flatMap(locale -> of(locale.getLanguage()).stream())
        .findFirst()
        .orElse(DE);
  }
}
