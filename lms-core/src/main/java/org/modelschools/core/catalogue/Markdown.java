package org.modelschools.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text as its author wrote it. Its HTML is safe to put into a page unescaped: raw HTML is
 * escaped, links lead to {@code https}, {@code mailto} or within the site, pictures are those of
 * the module.
 *
 * @param source CommonMark, with tables as GitHub has them
 */
public record Markdown(String source) {

  /** How much may stand in a text. */
  public enum Extent {
    /** Paragraphs, lists, headings, tables, pictures. */
    BLOCKS,
    /** One paragraph, as on a button or in a label. */
    LINE
  }

  /**
   * What may not stand in a text.
   *
   * @param line the line of the text, from 1
   * @param reason what is wrong
   */
  public record Fault(int line, String reason) {}

  /** The text as Markdown. */
  public static Markdown of(String source) {
    return new Markdown(source);
  }

  /** Block HTML: paragraphs, lists, tables; of pictures only what they show, in words. */
  public String html() {
    return html(name -> Optional.empty());
  }

  /** Block HTML with those pictures that the function finds by their file names. */
  public String html(Function<String, Optional<Illustration>> pictures) {
    return MarkdownHtml.render(MarkdownTree.parse(source), pictures);
  }

  /** The HTML of a single paragraph without its {@code <p>}, to stand in a label or a sentence. */
  public String inlineHtml() {
    return inlineHtml(name -> Optional.empty());
  }

  /** The same with those pictures that the function finds by their file names. */
  public String inlineHtml(Function<String, Optional<Illustration>> pictures) {
    String html = html(pictures);
    boolean paragraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    return paragraph ? html.substring(3, html.length() - 4) : html;
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return source.isBlank();
  }

  /** What may not stand in this text, by line. */
  public List<Fault> faults(Extent extent) {
    return MarkdownCheck.faults(MarkdownTree.parse(source), extent);
  }
}
