package org.modelschools.core.learning.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlSource;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.content.kind.ActivityFile;
import org.modelschools.core.learning.content.kind.Codes;

/** Reads activities from the files of one folder, be they Markdown or YAML. */
record ActivityReader(CatalogueFiles folder, Problems problems, Codes codes, List<String> canDo) {

  private static final String MARKDOWN = ".md";
  private static final String YAML = ".yaml";

  /** The name of the activity's file in this folder. */
  Optional<String> file(String activity) {
    return Stream.of(activity + MARKDOWN, activity + YAML)
        .filter(name -> folder.find(name).isPresent())
        .findFirst();
  }

  /** The activity that a file of this folder holds; none if it cannot even be told which kind. */
  Optional<Activity> read(String file) {
    String text = folder.find(file).orElseThrow();
    ActivityKey key = new ActivityKey(file.substring(0, file.lastIndexOf('.')));
    return file.endsWith(MARKDOWN)
        ? new TextFile(folder.path(file), text, problems).read(key, codes)
        : new ActivityFile(YamlSource.read(folder.path(file), text, problems), canDo)
            .read(key, codes);
  }
}
