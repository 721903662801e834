package org.modelschools.core.house.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language. A key's first word names its feature; the bundle {@code
 * <feature>_<language>.properties} stands in the feature's package. Texts are {@link MessageFormat}
 * patterns (so an apostrophe is written ’). A key without a text is a programming error that the
 * messages test finds.
 */
public final class Messages {

  private static final List<String> ROOTS =
      List.of(
          "org/modelschools/lti/",
          "org/modelschools/dashboard/",
          "org/modelschools/core/",
          "org/modelschools/core/house/");
  private static final Map<Locale, Messages> BY_LOCALE = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** The texts in that language; German when the language is not offered. */
  public static Messages in(Locale locale) {
    Locale offered = Languages.offered(locale.getLanguage()).orElse(Locale.GERMAN);
    return BY_LOCALE.computeIfAbsent(offered, Messages::new);
  }

  /** The language of these texts. */
  public Locale locale() {
    return locale;
  }

  /** The text of that key with its arguments filled in. */
  public String text(String key, @Nullable Object... arguments) {
    return new MessageFormat(pattern(key), locale).format(arguments);
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return bundle(feature(key)).containsKey(key);
  }

  private String pattern(String key) {
    String pattern = bundle(feature(key)).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no " + locale + " text for " + key);
    }
    return pattern;
  }

  private static String feature(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  private Properties bundle(String feature) {
    return bundles.computeIfAbsent(feature, this::load);
  }

  private Properties load(String feature) {
    Properties texts = new Properties();
    for (String root : ROOTS) {
      String name = root + feature + "/" + feature + "_" + locale.getLanguage() + ".properties";
      try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(name)) {
        if (in != null) {
          texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return texts;
  }
}
