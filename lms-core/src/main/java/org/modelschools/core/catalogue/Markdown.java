package org.modelschools.core.catalogue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * A text as its author wrote it. Its HTML is safe to put into a page unescaped: raw HTML is
 * escaped, links lead to {@code https}, {@code mailto} or within the site, there are no pictures.
 *
 * @param source CommonMark, with tables as GitHub has them
 */
public record Markdown(String source) {

  /** How much may stand in a text. */
  public enum Extent {
    /** Paragraphs, lists, headings, tables. */
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

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new OnlySafeLinks())
          .attributeProviderFactory(context -> new NewWindowForOtherSites())
          .build();

  /** The text as Markdown. */
  public static Markdown of(String source) {
    return new Markdown(source);
  }

  /** Block HTML: paragraphs, lists, tables. */
  public String html() {
    return RENDERER.render(PARSER.parse(source)).strip();
  }

  /** The HTML of a single paragraph without its {@code <p>}, to stand in a label or a sentence. */
  public String inlineHtml() {
    String html = html();
    boolean paragraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    return paragraph ? html.substring(3, html.length() - 4) : html;
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return source.isBlank();
  }

  /** What may not stand in this text, by line. */
  public List<Fault> faults(Extent extent) {
    Node document = PARSER.parse(source);
    List<Fault> faults = new ArrayList<>();
    Node first = document.getFirstChild();
    if (extent == Extent.LINE
        && first != null
        && (first.getNext() != null || !(first instanceof Paragraph))) {
      faults.add(new Fault(1, "only one paragraph may stand here, no list or heading"));
    }
    document.accept(new LinkCheck(faults));
    return faults;
  }

  private static boolean isSafe(String destination) {
    try {
      URI uri = new URI(destination);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "https", "mailto" -> true;
        case "" -> uri.getRawAuthority() == null;
        default -> false;
      };
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private static final class OnlySafeLinks implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
      return isSafe(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return "";
    }
  }

  /** A page in a frame of an LMS must not be replaced by a site that refuses to be framed. */
  private static final class NewWindowForOtherSites implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
      if (tagName.equals("a") && attributes.getOrDefault("href", "").startsWith("https:")) {
        attributes.put("target", "_blank");
        attributes.put("rel", "noopener noreferrer");
      }
    }
  }

  private static final class LinkCheck extends AbstractVisitor {
    private final List<Fault> faults;

    LinkCheck(List<Fault> faults) {
      this.faults = faults;
    }

    @Override
    public void visit(Link link) {
      if (!isSafe(link.getDestination())) {
        String to = link.getDestination();
        faults.add(new Fault(line(link), "a link to '" + to + "' is not allowed, only https"));
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      faults.add(new Fault(line(image), "pictures cannot be used here"));
    }

    private static int line(Node node) {
      return node.getSourceSpans().stream().mapToInt(SourceSpan::getLineIndex).min().orElse(0) + 1;
    }
  }
}
