package org.modelschools.core.learning.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Illustration;
import org.modelschools.core.catalogue.Picture;
import org.modelschools.core.learning.activity.ActivityKey;

/**
 * A module as its files say it: in German, in English if it was translated, and in easy German as
 * far as there is any.
 *
 * @param german always there
 * @param english the same activities in English, if translated
 * @param easy the same in German with easier activities in place of some, if there are any
 * @param pictures by file name; all languages share them
 * @param files what it was read from; their hash tells versions apart
 */
public record LearningModule(
    ModuleContent german,
    @Nullable ModuleContent english,
    @Nullable ModuleContent easy,
    Map<String, Picture> pictures,
    CatalogueFiles files) {

  /** Copies the pictures. */
  public LearningModule {
    pictures = Map.copyOf(pictures);
  }

  /** Its key. */
  public ModuleKey key() {
    return german.key();
  }

  /** What it says in that language; in German if it was not translated. */
  public ModuleContent content(Locale locale) {
    return english != null && locale.getLanguage().equals("en") ? english : german;
  }

  /** What it says in that language, in easy words where it is asked for and there are any. */
  public ModuleContent content(Locale locale, boolean inEasyWords) {
    ModuleContent content = content(locale);
    return inEasyWords && easy != null && content.equals(german) ? easy : content;
  }

  /** Whether an activity is there in easy words for who reads in that language. */
  public boolean hasEasyWords(Locale locale, ActivityKey activity) {
    return !content(locale).find(activity).equals(content(locale, true).find(activity));
  }

  /** Whether anything is there in easy words for who reads in that language. */
  public boolean hasEasyWords(Locale locale) {
    return !content(locale).equals(content(locale, true));
  }

  /** The languages it is there in, German first. */
  public List<Locale> languages() {
    return english == null ? List.of(Locale.GERMAN) : List.of(Locale.GERMAN, Locale.ENGLISH);
  }

  /** How many points can be had, in any language. */
  public int maxPoints() {
    return german.maxPoints();
  }

  /** The picture of that fingerprint. */
  public Optional<Picture> findPicture(String fingerprint) {
    return pictures.values().stream()
        .filter(picture -> picture.fingerprint().equals(fingerprint))
        .findFirst();
  }

  /**
   * Finds pictures by name, as a page shows them that serves them at {@code base + fingerprint}.
   */
  public Function<String, Optional<Illustration>> illustrations(String base) {
    return name ->
        Optional.ofNullable(pictures.get(name))
            .map(picture -> Illustration.of(picture, base + picture.fingerprint() + ".svg"));
  }
}
