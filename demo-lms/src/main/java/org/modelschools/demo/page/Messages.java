package org.modelschools.demo.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts, read from {@code <feature>/<feature>_<language>.properties}: the first word of a key
 * names the feature.
 */
public final class Messages {

  private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

  private Messages() {}

  /** The text of a key, with its placeholders filled; a key that nobody wrote is a mistake. */
  public static String text(Language language, String key, Object... values) {
    String feature = key.substring(0, key.indexOf('.'));
    String text = bundle(feature, language).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
  }

  static Properties bundle(String feature, Language language) {
    String file =
        "/org/modelschools/demo/%s/%s_%s.properties".formatted(feature, feature, language.tag());
    return BUNDLES.computeIfAbsent(file, Messages::read);
  }

  private static Properties read(String file) {
    Properties texts = new Properties();
    try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no texts at " + file);
      }
      Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      texts.load(characters);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
