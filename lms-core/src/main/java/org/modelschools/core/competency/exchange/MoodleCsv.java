package org.modelschools.core.competency.exchange;

import java.util.List;

/**
 * The columns of Moodle's CSV of a competency framework ({@code tool_lpimportcsv}), in its order.
 * Moodle writes their names in the language of whoever exports, so the order counts.
 */
public final class MoodleCsv {

  /** Their names in English. */
  public static final List<String> COLUMNS =
      List.of(
          "Parent ID number",
          "ID number",
          "Short name",
          "Description",
          "Description format",
          "Scale values",
          "Scale configuration",
          "Rule type (optional)",
          "Rule outcome (optional)",
          "Rule config (optional)",
          "Cross-referenced competency ID numbers",
          "Exported ID (optional)",
          "Is framework",
          "Taxonomy");

  /** Where the code of the node above stands. */
  public static final int PARENT = 0;

  /** Where the code stands. */
  public static final int ID = 1;

  /** Where the label stands. */
  public static final int NAME = 2;

  /** Where HTML stands. */
  public static final int DESCRIPTION = 3;

  /** Where 1 stands in the row of the framework itself. */
  public static final int IS_FRAMEWORK = 12;

  /** With one of these a cell begins that a spreadsheet takes for a formula. */
  public static final String FORMULA = "=+-@\t\r";

  /** How a competency that was given up is marked in its description. */
  public static final String DEPRECATED = "<p class=\"deprecated\">veraltet / deprecated</p>";

  private MoodleCsv() {}
}
