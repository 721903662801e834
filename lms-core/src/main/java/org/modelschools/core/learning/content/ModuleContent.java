package org.modelschools.core.learning.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;

/**
 * A module in one language.
 *
 * @param key the module's key
 * @param language German or English
 * @param title plain text
 * @param summary one or two sentences for teachers, plain text
 * @param grades whom it is made for
 * @param minutes how long it takes, estimated
 * @param competencies what it trains
 * @param canDo what a pupil can do afterwards; each completes "I can …", plain text
 * @param credits who made it
 * @param activities in order, at least one
 * @param teacherNote for teachers only
 * @param worksheet the module on paper, if somebody made one
 */
public record ModuleContent(
    ModuleKey key,
    Locale language,
    String title,
    String summary,
    Grades grades,
    int minutes,
    List<CompetencyCode> competencies,
    List<String> canDo,
    Credits credits,
    List<Activity> activities,
    Markdown teacherNote,
    Optional<Worksheet> worksheet) {

  /** Copies the lists. */
  public ModuleContent {
    competencies = List.copyOf(competencies);
    canDo = List.copyOf(canDo);
    activities = List.copyOf(activities);
  }

  /** The activity of that key. */
  public Optional<Activity> find(ActivityKey activity) {
    return activities.stream().filter(each -> each.key().equals(activity)).findFirst();
  }

  /** The same module with other words in its activities. */
  ModuleContent with(List<Activity> others) {
    return new ModuleContent(
        key,
        language,
        title,
        summary,
        grades,
        minutes,
        competencies,
        canDo,
        credits,
        others,
        teacherNote,
        worksheet);
  }

  /** How many points can be had. */
  public int maxPoints() {
    return activities.stream().mapToInt(Activity::maxPoints).sum();
  }
}
