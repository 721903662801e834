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
import org.modelschools.core.learning.activity.SelfCheck;
import org.modelschools.core.learning.content.kind.Codes;

/** Reads one language of a module: the files directly in one folder. */
final class ContentReader {

  private static final String MODULE = "module.yaml";
  private static final String NOTE = "teacher-note.md";
  private static final String WORKSHEET = "worksheet.md";
  private static final String SOLUTIONS = "worksheet-solutions.md";
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
    List<String> canDo = yaml.texts("canDo");
    ModuleContent content =
        new ModuleContent(
            new ModuleKey(yaml.text("key", ModuleKey.PATTERN, "a key of lower case letters")),
            language,
            yaml.text("title"),
            yaml.text("summary"),
            grades(yaml.map("grades")),
            yaml.number("minutes", 1, LONGEST_MINUTES),
            codes.read(yaml),
            canDo,
            credits(yaml),
            activities(yaml, new ActivityReader(folder, problems, codes, canDo)),
            note(),
            worksheet());
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

  private List<Activity> activities(YamlMap yaml, ActivityReader reader) {
    List<String> names = yaml.texts("activities");
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Optional<String> file = reader.file(name);
      if (names.indexOf(name) < i) {
        yaml.problem("activities", i, "the activity '" + name + "' stands twice");
      } else if (!name.matches(ActivityKey.PATTERN)) {
        yaml.problem("activities", i, "'" + name + "' is not a key of lower case letters");
      } else if (file.isEmpty()) {
        yaml.problem("activities", i, "the activity '" + name + "' has no file");
      } else {
        take(file.get());
        reader.read(file.get()).ifPresent(activities::add);
      }
    }
    selfChecks(yaml, activities);
    return activities;
  }

  private static void selfChecks(YamlMap yaml, List<Activity> activities) {
    for (SelfCheck.When when : SelfCheck.When.values()) {
      long checks =
          activities.stream()
              .filter(each -> each instanceof SelfCheck check && check.when() == when)
              .count();
      if (checks > 1) {
        yaml.problem("activities", checks + " activities are a self-check " + when.code());
      }
    }
  }

  private Markdown note() {
    Optional<Markdown> note = markdown(NOTE);
    if (note.isEmpty()) {
      problems.add(folder.path(NOTE), 1, "the file is missing");
    }
    return note.orElse(Markdown.of(""));
  }

  private Optional<Worksheet> worksheet() {
    Optional<Markdown> tasks = markdown(WORKSHEET);
    Optional<Markdown> solutions = markdown(SOLUTIONS);
    if (tasks.isPresent() != solutions.isPresent()) {
      String missing = tasks.isPresent() ? SOLUTIONS : WORKSHEET;
      problems.add(folder.path(missing), 1, "a worksheet and its solutions belong together");
    }
    return tasks.flatMap(found -> solutions.map(solved -> new Worksheet(found, solved)));
  }

  private Optional<Markdown> markdown(String name) {
    return take(name).map(text -> new TextFile(folder.path(name), text, problems).note());
  }

  private Optional<String> take(String name) {
    unread.remove(name);
    return folder.find(name);
  }
}
