package org.modelschools.lti.classroom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.lti.roster.Roster;

/**
 * The class at work: a row for each pupil, a column for each activity, and who may need help.
 *
 * @param columns the activities
 * @param rows the pupils; those who have not begun only where the platform names them
 * @param stuck who may need help
 */
public record ClassTable(List<Column> columns, List<Row> rows, List<Stuck> stuck) {

  /**
   * An activity.
   *
   * @param number its place in the module, from 1
   * @param title its title
   * @param texts where its texts are read; null where nobody writes any
   */
  public record Column(int number, String title, @Nullable String texts) {}

  /**
   * Whom a row is about.
   *
   * @param number the number in the class; null for who has none
   * @param name what the platform says; null where it was not asked or says nothing
   * @param href where the pupil's work is; null where there is none
   */
  public record Who(@Nullable Integer number, @Nullable String name, @Nullable String href) {}

  /**
   * A pupil's row.
   *
   * @param who the pupil
   * @param cells how far each activity is: {@code not-begun}, {@code begun} or {@code done}
   * @param done how many are done
   * @param attempt the how manieth attempt it is; 0 where none was begun
   * @param completed whether it is handed in
   * @param percent what counts; null before anything was handed in
   * @param delivery how far that is on its way: {@code waiting}, {@code sent} or {@code parked}
   * @param shown what the platform shows in per cent; null where it was not asked or shows nothing
   */
  public record Row(
      Who who,
      List<String> cells,
      int done,
      int attempt,
      boolean completed,
      @Nullable Integer percent,
      @Nullable String delivery,
      @Nullable Integer shown) {}

  /**
   * Somebody who may need help.
   *
   * @param who the pupil
   * @param why {@code silent}, {@code tries} or {@code unsubmitted}
   * @param title the activity it is about; empty for none
   * @param count how many minutes nothing new has come, or how often it was tried
   */
  public record Stuck(Who who, String why, String title, long count) {}

  static ClassTable of(
      ClassVisit visit, List<Pupil> pupils, Roster roster, Results.Shown shown, Instant now) {
    List<Activity> activities = visit.content().activities();
    List<Column> columns = new ArrayList<>();
    for (Activity activity : activities) {
      boolean written = !activity.writtenFields().isEmpty();
      String texts = written ? visit.base() + "/texts/" + activity.key() : null;
      columns.add(new Column(columns.size() + 1, activity.title(), texts));
    }
    List<Row> rows = new ArrayList<>();
    Map<Integer, Pupil> left = new LinkedHashMap<>();
    pupils.forEach(pupil -> left.put(pupil.number(), pupil));
    for (Roster.Pupil named : roster.pupils()) {
      Pupil pupil = named.number() == null ? null : left.remove(named.number());
      rows.add(
          pupil == null
              ? absent(named, activities)
              : row(pupil, who(visit, pupil, roster), activities, shown));
    }
    left.values()
        .forEach(pupil -> rows.add(row(pupil, who(visit, pupil, roster), activities, shown)));
    List<Stuck> stuck =
        pupils.stream()
            .filter(pupil -> pupil.isPresent(now))
            .flatMap(pupil -> stuck(pupil, who(visit, pupil, roster), activities, now).stream())
            .toList();
    return new ClassTable(columns, rows, stuck);
  }

  private static Who who(ClassVisit visit, Pupil pupil, Roster roster) {
    return new Who(
        pupil.number(), roster.name(pupil.number()).orElse(null), visit.at(pupil.number()));
  }

  private static Row row(Pupil pupil, Who who, List<Activity> activities, Results.Shown shown) {
    BigDecimal score = pupil.score();
    BigDecimal share = shown.shares().get(pupil.number());
    return new Row(
        who,
        activities.stream().map(activity -> code(pupil.progress(activity, activities))).toList(),
        pupil.done(activities),
        pupil.attempt(),
        pupil.completed(),
        score == null ? null : whole(score),
        pupil.state() == null ? null : code(pupil.state()),
        share == null ? null : whole(share.movePointRight(2)));
  }

  private static Row absent(Roster.Pupil named, List<Activity> activities) {
    List<String> cells =
        activities.stream().map(activity -> code(Pupil.Progress.NOT_BEGUN)).toList();
    return new Row(new Who(null, named.name(), null), cells, 0, 0, false, null, null, null);
  }

  private static Optional<Stuck> stuck(
      Pupil pupil, Who who, List<Activity> activities, Instant now) {
    Optional<Activity> hard = pupil.hard(activities);
    if (hard.isPresent()) {
      return Optional.of(new Stuck(who, "tries", hard.get().title(), pupil.tries(hard.get())));
    }
    if (pupil.silence(now).compareTo(Pupil.SILENCE) < 0) {
      return Optional.empty();
    }
    Optional<Activity> open = pupil.open(activities);
    return Optional.of(
        new Stuck(
            who,
            open.isPresent() ? "silent" : "unsubmitted",
            open.map(Activity::title).orElse(""),
            pupil.silence(now).toMinutes()));
  }

  private static int whole(BigDecimal percent) {
    return percent.setScale(0, RoundingMode.HALF_UP).intValue();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
