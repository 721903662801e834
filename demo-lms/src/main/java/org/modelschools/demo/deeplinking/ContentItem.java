package org.modelschools.demo.deeplinking;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.gradebook.LineItemForm;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.service.Body;

/** A link that a tool delivers (Deep Linking 2.0 §3.1), the only type accepted here. */
record ContentItem(
    String title,
    String text,
    @Nullable String url,
    Map<String, String> custom,
    String documentTarget,
    @Nullable LineItemForm lineItem) {

  static final String TYPE = "ltiResourceLink";

  /** Reads and checks an item; without a title it is called as the tool is. */
  static ContentItem parse(Body item, String tool) {
    if (!item.requireText("type").equals(TYPE)) {
      throw Failure.invalid("type-unaccepted", "only items of type ltiResourceLink are accepted.");
    }
    String title = item.text("title", 200).filter(it -> !it.isBlank()).orElse(tool);
    boolean framed = item.object("iframe").isPresent();
    boolean window = item.object("window").isPresent();
    return new ContentItem(
        title,
        item.text("text", 1000).orElse(""),
        item.text("url", 1000).map(ContentItem::checked).orElse(null),
        item.texts("custom"),
        window && !framed ? Activity.WINDOW : Activity.IFRAME,
        item.object("lineItem").map(it -> LineItemForm.read(it, label(it, title))).orElse(null));
  }

  private static String label(Body lineItem, String title) {
    return lineItem.text("label").filter(label -> !label.isBlank()).orElse(title);
  }

  private static String checked(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return Optional.of(url)
          .filter(it -> web && uri.getHost() != null)
          .orElseThrow(() -> Failure.invalid("url-invalid", "url must be an address of the web."));
    } catch (URISyntaxException e) {
      throw Failure.invalid("url-invalid", "url must be an address.");
    }
  }
}
