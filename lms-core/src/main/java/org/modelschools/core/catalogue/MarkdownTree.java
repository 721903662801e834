package org.modelschools.core.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown read into its parts, and what checking and rendering ask of these alike. */
final class MarkdownTree {

  static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final Pattern PICTURE = Pattern.compile("pictures/(" + Picture.NAME + ")");
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownTree() {}

  static Node parse(String source) {
    return PARSER.parse(source);
  }

  /** Whether a link may lead there. */
  static boolean isSafe(String destination) {
    try {
      URI uri = new URI(destination);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "https", "mailto" -> true;
        case "" -> uri.getRawAuthority() == null;
        default -> false;
      };
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The file name of a picture of the module; nothing for any other picture. */
  static Optional<String> pictureName(Image image) {
    Matcher matcher = PICTURE.matcher(image.getDestination());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The words below a node, as an alternative text says them. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }
        });
    return words.toString();
  }
}
