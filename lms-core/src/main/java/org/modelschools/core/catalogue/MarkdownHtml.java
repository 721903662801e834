package org.modelschools.core.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;

/** Renders Markdown so that nothing in it runs, and nothing is fetched from elsewhere. */
final class MarkdownHtml {

  private MarkdownHtml() {}

  static String render(Node document, Function<String, Optional<Illustration>> pictures) {
    return HtmlRenderer.builder()
        .extensions(MarkdownTree.EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new OnlySafeLinks())
        .attributeProviderFactory(context -> new NewWindowForOtherSites())
        .nodeRendererFactory(context -> new Pictures(context.getWriter(), pictures))
        .build()
        .render(document)
        .strip();
  }

  private static final class OnlySafeLinks implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
      return MarkdownTree.isSafe(url) ? url : "";
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

  /** Shows the pictures that there are; of others only the words. */
  private record Pictures(HtmlWriter html, Function<String, Optional<Illustration>> pictures)
      implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
      String words = MarkdownTree.words(node);
      MarkdownTree.pictureName((Image) node)
          .flatMap(pictures)
          .ifPresentOrElse(picture -> show(picture, words), () -> html.text(words));
    }

    private void show(Illustration picture, String words) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("class", "picture");
      attributes.put("src", picture.url());
      attributes.put("alt", words);
      attributes.put("width", String.valueOf(picture.width()));
      attributes.put("height", String.valueOf(picture.height()));
      html.tag("img", attributes, true);
    }
  }
}
