package org.modelschools.lti.classroom;

import java.util.List;
import java.util.Locale;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.content.ModuleContent;

/**
 * The modules to choose from.
 *
 * @param modules on offer
 * @param placeable whether there is a link to place one on
 * @param action where the choice is sent
 */
public record ChooserPage(List<Offer> modules, boolean placeable, String action) {

  /**
   * One module.
   *
   * @param key its key
   * @param title its title
   * @param summary what it is about
   * @param grades whom it is made for
   * @param minutes how long it takes, estimated
   * @param steps how many activities it has
   */
  public record Offer(
      String key, String title, String summary, String grades, int minutes, int steps) {}

  static ChooserPage of(List<Edition> editions, Locale locale, boolean placeable, String action) {
    List<Offer> offers = editions.stream().map(edition -> offer(edition.content(locale))).toList();
    return new ChooserPage(offers, placeable, action);
  }

  private static Offer offer(ModuleContent content) {
    return new Offer(
        content.key().value(),
        content.title(),
        content.summary(),
        content.grades().toString(),
        content.minutes(),
        content.activities().size());
  }
}
