package org.modelschools.core.learning.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.catalogue.CatalogueFiles;

/**
 * A module as its files say it, in German and, if it was translated, in English.
 *
 * @param german always there
 * @param english the same activities in English, if translated
 * @param files what it was read from; their hash tells versions apart
 */
public record LearningModule(
    ModuleContent german, @Nullable ModuleContent english, CatalogueFiles files) {

  /** Its key. */
  public ModuleKey key() {
    return german.key();
  }

  /** What it says in that language; in German if it was not translated. */
  public ModuleContent content(Locale locale) {
    return english != null && locale.getLanguage().equals("en") ? english : german;
  }

  /** The languages it is there in, German first. */
  public List<Locale> languages() {
    return english == null ? List.of(Locale.GERMAN) : List.of(Locale.GERMAN, Locale.ENGLISH);
  }

  /** How many points can be had, in any language. */
  public int maxPoints() {
    return german.maxPoints();
  }
}
