package org.modelschools.lti.classroom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Response;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.lti.gradebook.Reason;

/**
 * One pupil's work on the module.
 *
 * @param number the number in the class
 * @param title the module's title
 * @param attempt the how manieth attempt it is
 * @param completed whether it is handed in
 * @param points the points so far
 * @param maxPoints how many could be had
 * @param percent what counts; null before anything was handed in
 * @param delivery how far that is on its way to the platform; null before that
 * @param reason why it is not there yet
 * @param anotherAllowed whether another attempt has been allowed
 * @param pieces the work, by activity
 * @param base the path of this page
 * @param classroom the path of the classroom
 */
public record PupilPage(
    int number,
    String title,
    int attempt,
    boolean completed,
    double points,
    int maxPoints,
    @Nullable Integer percent,
    @Nullable String delivery,
    @Nullable Reason reason,
    boolean anotherAllowed,
    List<Piece> pieces,
    String base,
    String classroom) {

  /** What is often said to an answer; the texts are {@code classroom.remark.<code>}. */
  public static final List<String> PHRASES = List.of("good", "why", "example");

  /**
   * What was answered to one activity.
   *
   * @param key the activity's key
   * @param title its title
   * @param href where the answer is; null where there is none
   * @param points the best points; null where there are none to be had
   * @param tries how often it was tried
   * @param written what was written in one's own words
   * @param remark what the teacher wrote under it; empty for nothing
   * @param changedSince whether the answer was changed after that
   */
  public record Piece(
      String key,
      String title,
      @Nullable String href,
      @Nullable Double points,
      int tries,
      List<String> written,
      String remark,
      boolean changedSince) {}

  static PupilPage of(ClassVisit visit, Pupil pupil, Attempt attempt, ModuleContent content) {
    String base = visit.at(pupil.number());
    BigDecimal score = pupil.score();
    return new PupilPage(
        pupil.number(),
        content.title(),
        attempt.ordinal(),
        attempt.isCompleted(),
        attempt.points(),
        attempt.maxPoints(),
        score == null ? null : score.setScale(0, RoundingMode.HALF_UP).intValue(),
        pupil.state() == null ? null : pupil.state().name().toLowerCase(Locale.ROOT),
        pupil.reason(),
        attempt.isAnotherAllowed(),
        content.activities().stream()
            .map(activity -> piece(activity, attempt.findResponse(activity.key()), base))
            .toList(),
        base,
        visit.base());
  }

  static Piece piece(Activity activity, Optional<Response> response, String base) {
    boolean done = response.filter(Response::isDone).isPresent();
    return new Piece(
        activity.key().value(),
        activity.title(),
        done ? base + "/activities/" + activity.key() : null,
        done && activity.maxPoints() > 0 ? response.map(Response::bestPoints).orElse(null) : null,
        response.map(Response::tries).orElse(0),
        response.map(given -> written(activity, given)).orElse(List.of()),
        response.flatMap(Response::remark).orElse(""),
        response.filter(Response::isChangedSince).isPresent());
  }

  private static List<String> written(Activity activity, Response response) {
    return activity.writtenFields().stream()
        .flatMap(field -> response.answer().first(field).stream())
        .toList();
  }
}
