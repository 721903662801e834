package org.modelschools.core.house.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.asset.Asset;

/**
 * What the layout needs of every page.
 *
 * @param title the title, already in the reader's language
 * @param application the name of the application, shown after the title and in the header
 * @param styles further style sheets
 * @param scripts further ES modules
 * @param demo whether demo data is shown, which every page then says
 * @param wide whether the content may use the whole width (tables, dashboards)
 * @param next where a browser without script goes on at once; null for a page that stays
 */
public record Page(
    String title,
    String application,
    List<Asset> styles,
    List<Asset> scripts,
    boolean demo,
    boolean wide,
    @Nullable String next) {

  /** A page with the common style only. */
  public static Page of(String title, String application) {
    return new Page(title, application, List.of(), List.of(), false, false, null);
  }

  /** The same page with one more style sheet, named by its path below {@code org/modelschools}. */
  public Page style(String name) {
    return new Page(title, application, plus(styles, name), scripts, demo, wide, next);
  }

  /** The same page with one more ES module, named by its path below {@code org/modelschools}. */
  public Page script(String name) {
    return new Page(title, application, styles, plus(scripts, name), demo, wide, next);
  }

  /** The same page, marked as showing demo data or not. */
  public Page demo(boolean shown) {
    return new Page(title, application, styles, scripts, shown, wide, next);
  }

  /** The same page over the whole width. */
  public Page wideContent() {
    return new Page(title, application, styles, scripts, demo, true, next);
  }

  /** The same page, left at once for that address where no script runs. */
  public Page goingOn(String address) {
    return new Page(title, application, styles, scripts, demo, wide, address);
  }

  private static List<Asset> plus(List<Asset> assets, String name) {
    return java.util.stream.Stream.concat(
            assets.stream(), java.util.stream.Stream.of(Asset.named(name)))
        .toList();
  }
}
