package org.modelschools.core.learning.content;

import java.util.Optional;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.catalogue.YamlSource;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Text;
import org.modelschools.core.learning.content.kind.ActivityFile;
import org.modelschools.core.learning.content.kind.Codes;

/**
 * Reads Markdown files: notes, and activities of kind text with front matter between two {@code
 * ---}.
 */
final class TextFile {

  private static final String FENCE = "---\n";

  private final String path;
  private final String text;
  private final Problems problems;

  TextFile(String path, String text, Problems problems) {
    this.path = path;
    this.text = text;
    this.problems = problems;
  }

  /** The whole file as Markdown. */
  Markdown note() {
    return body(0);
  }

  /** The activity; none if the front matter is missing. */
  Optional<Activity> read(ActivityKey key, Codes codes) {
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.startsWith(FENCE) || end < 0) {
      problems.add(path, 1, "the file has no front matter between two lines '---'");
      return Optional.empty();
    }
    String head = text.substring(FENCE.length(), end + 1);
    YamlMap yaml = YamlSource.read(path, head, 1, problems);
    String kind = yaml.text("kind");
    if (!kind.isEmpty() && !kind.equals("text")) {
      yaml.problem("kind", "the kind '" + kind + "' belongs into a .yaml file");
    }
    Activity.About about = ActivityFile.about(yaml, key, codes);
    yaml.end();
    return Optional.of(new Text(about, body(end + 1 + FENCE.length())));
  }

  private Markdown body(int from) {
    int linesBefore = (int) text.substring(0, from).lines().count();
    Markdown markdown = Markdown.of(text.substring(from));
    if (markdown.isBlank()) {
      problems.add(path, linesBefore + 1, "there is nothing to read");
    }
    markdown
        .faults(Markdown.Extent.BLOCKS)
        .forEach(fault -> problems.add(path, linesBefore + fault.line(), fault.reason()));
    return markdown;
  }
}
