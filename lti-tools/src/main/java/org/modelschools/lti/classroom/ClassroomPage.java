package org.modelschools.lti.classroom;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.modelschools.core.catalogue.Illustration;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.house.page.Parts;
import org.modelschools.core.learning.Progress;
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
 * @param steps how many activities it has
 * @param competencies what it trains, with codes
 * @param attribution where the competencies' labels come from
 * @param progress how far the class is
 * @param scores how the results stand on their way to the platform's gradebook
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
    int steps,
    List<String> competencies,
    String attribution,
    Progress progress,
    ScoreOutbox.Summary scores,
    Content note,
    boolean worksheet,
    Credits credits,
    String base,
    String preview) {

  static ClassroomPage of(
      Classroom classroom,
      ModuleContent content,
      Framework framework,
      Progress progress,
      ScoreOutbox.Summary scores,
      Function<String, Optional<Illustration>> pictures) {
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
        content.activities().size(),
        labels,
        framework.attribution(locale),
        progress,
        scores,
        Parts.html(content.teacherNote().html(pictures)),
        content.worksheet().isPresent(),
        content.credits(),
        classroom.base(),
        classroom.player());
  }
}
