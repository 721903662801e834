package org.modelschools.lti.player;

import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.page.Page;

/**
 * The buttons that change to easier words or bigger text, or back.
 *
 * @param action where the choice is sent
 * @param activity the activity to come back to; empty for the overview
 * @param retry whether one is about to try it again
 * @param easy whether one reads in easy words now; null where there are none
 * @param big whether one reads in bigger text now
 */
public record ReadingChoice(
    String action, String activity, boolean retry, @Nullable Boolean easy, boolean big) {

  /** The page in the text size that was chosen; as it is where there is no choice. */
  public static Page sized(Page page, @Nullable ReadingChoice choice) {
    return choice != null && choice.big ? page.style("lti/player/big.css") : page;
  }
}
