package org.modelschools.dashboard.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.dashboard.menu.Menu;

/**
 * What the overview shows, in the reader's language.
 *
 * @param menu the bar above
 * @param head the sentences on top
 * @param sections all schools together, then each of them
 * @param definitions what each measure means
 * @param demo whether invented events are among what was counted
 */
public record OverviewPage(
    Menu menu, Head head, List<Section> sections, List<Definition> definitions, boolean demo) {

  /**
   * The top of the page.
   *
   * @param headline the finding as a sentence
   * @param week which week, such as {@code Kalenderwoche 48}
   * @param days from when to when
   * @param holidays whether it has no school day
   * @param age how old the numbers are
   * @param previous link to the week before, if there is one
   * @param next link to the week after, if it has begun
   */
  public record Head(
      String headline,
      String week,
      String days,
      boolean holidays,
      String age,
      @Nullable String previous,
      @Nullable String next) {}

  /**
   * A school, or all of them.
   *
   * @param id names the section in links
   * @param name its name
   * @param kind type and size
   * @param figures one for each measure
   * @param weeks the same as the charts, as rows of a table
   */
  public record Section(
      String id, String name, String kind, List<Figure> figures, List<Line> weeks) {}

  /**
   * One number.
   *
   * @param name of the measure
   * @param about whether it is rounded
   * @param digits the number; null when it is not shown
   * @param reason why it is not shown
   * @param trend the last weeks
   * @param year the number of the school year
   */
  public record Figure(
      String name,
      boolean about,
      @Nullable String digits,
      String reason,
      Sparkline trend,
      String year) {}

  /** A row of the table: the week and one text for each measure. */
  public record Line(String week, List<String> cells) {}

  /** What a measure means. */
  public record Definition(String name, String meaning) {}
}
