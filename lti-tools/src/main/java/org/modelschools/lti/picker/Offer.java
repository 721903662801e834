package org.modelschools.lti.picker;

import java.util.List;
import java.util.Locale;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.learning.content.Grades;

/**
 * One thing on a shelf.
 *
 * @param id unique over all shelves: the shelf's key, a colon, its own key
 * @param grades whom it is made for
 * @param minutes how long it takes, estimated
 * @param steps how many parts it has
 * @param goals what one can do afterwards; each completes "I can …", plain text
 * @param competencies what it trains
 * @param item what is placed when it is chosen; title and text are shown too
 */
public record Offer(
    String id,
    Grades grades,
    int minutes,
    int steps,
    List<String> goals,
    List<CompetencyCode> competencies,
    ContentItem item) {

  /** Copies the lists. */
  public Offer {
    goals = List.copyOf(goals);
    competencies = List.copyOf(competencies);
  }

  /** Whether a word stands in what is shown of it. */
  boolean mentions(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return (item.title() + ' ' + item.text() + ' ' + String.join(" ", goals))
        .toLowerCase(Locale.ROOT)
        .contains(lower);
  }
}
