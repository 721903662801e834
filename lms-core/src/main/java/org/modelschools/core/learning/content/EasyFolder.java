package org.modelschools.core.learning.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.content.kind.Codes;

/** Reads those activities of a module that are there in easy German too. */
record EasyFolder(CatalogueFiles folder, Problems problems, Codes codes) {

  static final String NAME = "leicht";

  /** The module with its easier activities in place of the others; none if there are none. */
  Optional<ModuleContent> read(ModuleContent german) {
    ActivityReader reader = new ActivityReader(folder, problems, codes, german.canDo());
    Map<ActivityKey, Activity> easier = new HashMap<>();
    for (String file : folder.files()) {
      int dot = Math.max(0, file.lastIndexOf('.'));
      ActivityKey key = new ActivityKey(file.substring(0, dot));
      boolean known = reader.file(key.value()).filter(file::equals).isPresent();
      if (!known || german.find(key).isEmpty()) {
        problems.add(folder.path(file), 1, "the module has no activity of this name");
      } else {
        reader.read(file).ifPresent(activity -> easier.put(key, activity));
      }
    }
    return easier.isEmpty()
        ? Optional.empty()
        : Optional.of(
            german.with(
                german.activities().stream()
                    .map(activity -> easier.getOrDefault(activity.key(), activity))
                    .toList()));
  }
}
