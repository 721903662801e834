package org.modelschools.core.learning.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.catalogue.YamlSource;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;

/** Reads one language of a module: the files directly in one folder. */
final class ContentReader {

  private static final String MODULE = "module.yaml";
  private static final String NOTE = "teacher-note.md";
  private static final int HIGHEST_GRADE = 13;
  private static final int LONGEST_MINUTES = 600;

  private final CatalogueFiles folder;
  private final Problems problems;
  private final Codes codes;
  private final Set<String> unread;

  ContentReader(CatalogueFiles folder, Problems problems, Codes codes) {
    this.folder = folder;
    this.problems = problems;
    this.codes = codes;
    unread = new HashSet<>(folder.files());
  }

  /** What the module says; none if there is no {@code module.yaml}. */
  Optional<ModuleContent> read(Locale language) {
    Optional<String> module = take(MODULE);
    if (module.isEmpty()) {
      problems.add(folder.path(MODULE), 1, "the file is missing");
      return Optional.empty();
    }
    ModuleContent content =
        content(YamlSource.read(folder.path(MODULE), module.get(), problems), language);
    for (String name : folder.files()) {
      if (unread.contains(name)) {
        problems.add(folder.path(name), 1, "module.yaml does not name this file");
      }
    }
    return Optional.of(content);
  }

  private ModuleContent content(YamlMap yaml, Locale language) {
    ModuleContent content =
        new ModuleContent(
            new ModuleKey(yaml.text("key", ModuleKey.PATTERN, "a key of lower case letters")),
            language,
            yaml.text("title"),
            yaml.text("summary"),
            grades(yaml.map("grades")),
            yaml.number("minutes", 1, LONGEST_MINUTES),
            codes.read(yaml),
            yaml.texts("canDo"),
            credits(yaml),
            activities(yaml),
            note());
    yaml.end();
    return content;
  }

  private static Grades grades(YamlMap yaml) {
    int from = yaml.number("from", 1, HIGHEST_GRADE);
    Grades grades = new Grades(from, yaml.number("to", from, HIGHEST_GRADE));
    yaml.end();
    return grades;
  }

  private static Credits credits(YamlMap yaml) {
    return new Credits(
        yaml.text("licence"),
        yaml.texts("authors"),
        yaml.optionalMaps("sources", "source").stream().map(ContentReader::source).toList());
  }

  private static Credits.Source source(YamlMap yaml) {
    Credits.Source source = new Credits.Source(yaml.text("title"), yaml.optionalText("note"));
    yaml.end();
    return source;
  }

  private List<Activity> activities(YamlMap yaml) {
    List<String> names = yaml.texts("activities");
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (names.indexOf(name) < i) {
        yaml.problem("activities", i, "the activity '" + name + "' stands twice");
      } else if (!name.matches(ActivityKey.PATTERN)) {
        yaml.problem("activities", i, "'" + name + "' is not a key of lower case letters");
      } else {
        activity(yaml, i, name).ifPresent(activities::add);
      }
    }
    return activities;
  }

  private Optional<Activity> activity(YamlMap yaml, int position, String name) {
    ActivityKey key = new ActivityKey(name);
    Optional<String> text = take(name + ".md");
    if (text.isPresent()) {
      return new TextFile(folder.path(name + ".md"), text.get(), problems).read(key, codes);
    }
    Optional<String> other = take(name + ".yaml");
    if (other.isEmpty()) {
      yaml.problem("activities", position, "the activity '" + name + "' has no file");
      return Optional.empty();
    }
    YamlMap activity = YamlSource.read(folder.path(name + ".yaml"), other.get(), problems);
    return new ActivityFile(activity).read(key, codes);
  }

  private Markdown note() {
    Optional<String> note = take(NOTE);
    if (note.isEmpty()) {
      problems.add(folder.path(NOTE), 1, "the file is missing");
    }
    return note.map(text -> new TextFile(folder.path(NOTE), text, problems).note())
        .orElse(Markdown.of(""));
  }

  private Optional<String> take(String name) {
    unread.remove(name);
    return folder.find(name);
  }
}
