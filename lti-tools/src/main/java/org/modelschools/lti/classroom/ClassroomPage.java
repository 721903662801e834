package org.modelschools.lti.classroom;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.course.Grading;
import org.modelschools.core.house.page.Parts;
import org.modelschools.core.learning.content.Credits;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.lti.gradebook.ScoreOutbox;

/**
 * What a teacher sees of the module in this course.
 *
 * @param title the module's title
 * @param summary what it is about
 * @param grades whom it is made for
 * @param minutes how long it takes, estimated
 * @param competencies what it trains, with codes
 * @param attribution where the competencies' labels come from
 * @param table the class at work
 * @param named whether the platform was asked for names
 * @param notices what the platform did not say, and why
 * @param scores how the results stand on their way to the platform's gradebook
 * @param grading which of several attempts counts
 * @param note the note for teachers
 * @param worksheet whether there is one to print
 * @param credits who made it
 * @param base the path of this page
 * @param preview the path of the player
 */
public record ClassroomPage(
    String title,
    String summary,
    String grades,
    int minutes,
    List<String> competencies,
    String attribution,
    ClassTable table,
    boolean named,
    List<String> notices,
    ScoreOutbox.Summary scores,
    Grading grading,
    Content note,
    boolean worksheet,
    Credits credits,
    String base,
    String preview) {

  static ClassroomPage of(
      ClassVisit visit,
      Framework framework,
      ClassTable table,
      boolean named,
      List<String> notices,
      ScoreOutbox.Summary scores) {
    ModuleContent content = visit.content();
    Locale locale = content.language();
    List<String> labels =
        content.competencies().stream()
            .flatMap(code -> framework.find(code).stream())
            .map(competency -> competency.code() + " " + competency.label(locale))
            .toList();
    return new ClassroomPage(
        content.title(),
        content.summary(),
        content.grades().toString(),
        content.minutes(),
        labels,
        framework.attribution(locale),
        table,
        named,
        notices,
        scores,
        visit.link().grading(),
        Parts.html(content.teacherNote().html(visit.pictures())),
        content.worksheet().isPresent(),
        content.credits(),
        visit.base(),
        visit.base().replace("/classroom", "/player"));
  }

  /** How many steps the module has. */
  public int steps() {
    return table.columns().size();
  }
}
