package org.modelschools.core.learning.content;

import java.util.List;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.learning.activity.Activity;

/**
 * Checks that a translation, or what is said in easier words, is the same module: attempts and
 * scores must not depend on the language a pupil reads.
 */
record Translation(
    ModuleContent german, ModuleContent other, CatalogueFiles folder, Problems problems) {

  /** Notes where the other version differs in more than words. */
  void check() {
    compare("key", german.key(), other.key());
    compare("grades", german.grades(), other.grades());
    compare("minutes", german.minutes(), other.minutes());
    compare("competencies", german.competencies(), other.competencies());
    compare("number of canDo", german.canDo().size(), other.canDo().size());
    compare("licence", german.credits().licence(), other.credits().licence());
    compare("worksheet", german.worksheet().isPresent(), other.worksheet().isPresent());
    compare("activities", keys(german), keys(other));
    german
        .activities()
        .forEach(activity -> other.find(activity.key()).ifPresent(same -> compare(activity, same)));
  }

  private void compare(Activity activity, Activity other) {
    String name = activity.key() + ".";
    compare(name, "activity", activity.shape(), other.shape());
    compare(name, "minutes", activity.about().minutes(), other.about().minutes());
    compare(name, "competencies", activity.about().competencies(), other.about().competencies());
  }

  private void compare(String what, Object mine, Object other) {
    compare("module.yaml", what, mine, other);
  }

  private void compare(String file, String what, Object mine, Object other) {
    if (!mine.equals(other)) {
      problems.add(
          path(file), 1, what + ": '" + other + "' differs from the German '" + mine + "'");
    }
  }

  private String path(String name) {
    return folder.path(
        folder.files().stream().filter(file -> file.startsWith(name)).findFirst().orElse(name));
  }

  private static List<String> keys(ModuleContent content) {
    return content.activities().stream().map(activity -> activity.key().value()).toList();
  }
}
