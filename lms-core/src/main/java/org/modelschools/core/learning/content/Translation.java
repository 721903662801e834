package org.modelschools.core.learning.content;

import java.util.List;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.learning.activity.Activity;

/**
 * Checks that a translation is the same module: attempts and scores must not depend on the language
 * a pupil reads.
 */
record Translation(
    ModuleContent german, ModuleContent english, CatalogueFiles folder, Problems problems) {

  /** Notes where the English version differs in more than words. */
  void check() {
    compare("key", german.key(), english.key());
    compare("grades", german.grades(), english.grades());
    compare("minutes", german.minutes(), english.minutes());
    compare("competencies", german.competencies(), english.competencies());
    compare("number of canDo", german.canDo().size(), english.canDo().size());
    compare("licence", german.credits().licence(), english.credits().licence());
    compare("activities", keys(german), keys(english));
    german
        .activities()
        .forEach(
            activity -> english.find(activity.key()).ifPresent(other -> compare(activity, other)));
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
