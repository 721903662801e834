package org.modelschools.core.learning.activity;

import java.util.List;
import java.util.Set;
import org.modelschools.core.competency.CompetencyCode;

/**
 * One step of a module in one language. The same activity in another language has the same key, the
 * same {@link #shape()}, and other words.
 */
public interface Activity {

  /**
   * What every activity says about itself.
   *
   * @param key its key
   * @param title plain text
   * @param minutes how long it takes, estimated
   * @param competencies what it trains; may be empty
   */
  record About(ActivityKey key, String title, int minutes, List<CompetencyCode> competencies) {

    /** Copies the competencies. */
    public About {
      competencies = List.copyOf(competencies);
    }
  }

  /** What it says about itself. */
  About about();

  /** The kind, as catalogue files name it. */
  String kind();

  /** Kind, ids and what is right: equal for all languages of an activity. */
  String shape();

  /** The names of the form fields that an answer to it consists of. */
  Set<String> fields();

  /** What the answer is worth. Never throws, whatever the fields hold. */
  Scored score(Answer answer);

  /** Its key in the module. */
  default ActivityKey key() {
    return about().key();
  }

  /** Its title, plain text. */
  default String title() {
    return about().title();
  }

  /** How many points can be had: one, or none if there is no right or wrong. */
  default int maxPoints() {
    return 1;
  }

  /** The fields in which one writes in one's own words, for a teacher to read; mostly none. */
  default List<String> writtenFields() {
    return List.of();
  }

  /** What is kept of an answer: its own fields only, whatever else a form may have sent. */
  default Answer kept(Answer answer) {
    return answer.only(fields());
  }
}
