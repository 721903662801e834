package org.modelschools.lti.classroom;

import java.util.List;

/**
 * What the class wrote to one activity, to be read and answered.
 *
 * @param title the activity's title
 * @param module the module's title
 * @param texts what was written, by number
 * @param base the path of the classroom
 */
public record TextsPage(String title, String module, List<Text> texts, String base) {

  /**
   * What a pupil wrote.
   *
   * @param number the number in the class
   * @param pupil where the pupil's work is
   * @param piece the answer
   */
  public record Text(int number, String pupil, PupilPage.Piece piece) {}
}
