package org.modelschools.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds text for people that stands in a template instead of a properties file: what is left when
 * the expressions and directives of jte and the tags are taken away.
 */
public final class Templates {

  /** Attributes that people read or hear. */
  private static final Set<String> READ =
      Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "label", "content");

  /** Every language menu names its languages by their own names. */
  private static final Set<String> OWN_NAMES = Set.of("Deutsch", "English");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}");

  private Templates() {}

  /** Literal texts in the templates below that folder, with the file. */
  public static List<String> literalTexts(Path sources) {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".jte")).toList()) {
        for (String text : literalTexts(Files.readString(file))) {
          found.add(file.getFileName() + ": " + text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Literal texts in that template. */
  public static List<String> literalTexts(String template) {
    List<String> found = new ArrayList<>();
    Document left = Jsoup.parse(new TemplateText(template).html(), "", Parser.xmlParser());
    for (Element element : left.getAllElements()) {
      for (TextNode text : element.textNodes()) {
        collect(text.text(), found);
      }
      for (Attribute attribute : element.attributes()) {
        if (READ.contains(attribute.getKey()) && !element.tagName().equals("meta")) {
          collect(attribute.getValue(), found);
        }
      }
    }
    return found;
  }

  private static void collect(String text, List<String> found) {
    String words = text.strip();
    if (LETTERS.matcher(words).find() && !OWN_NAMES.contains(words)) {
      found.add(words);
    }
  }
}
