package org.modelschools.lti.worksheet;

import gg.jte.Content;
import org.modelschools.core.learning.content.Credits;

/**
 * A module's worksheet, or its solutions, to be printed.
 *
 * @param title the module's title
 * @param solutions whether these are the solutions
 * @param text what is printed
 * @param credits who made it
 * @param base the path of the class page
 */
public record WorksheetPage(
    String title, boolean solutions, Content text, Credits credits, String base) {

  /** The path of the other one: the solutions of the worksheet, or the worksheet. */
  public String other() {
    return base + (solutions ? "/worksheet" : "/worksheet/solutions");
  }
}
