package org.modelschools.core.learning.content.kind;

import java.util.List;
import java.util.Optional;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;

/** Reads an activity of any kind but text from its YAML. */
public final class ActivityFile {

  private static final int LONGEST_MINUTES = 90;

  private final YamlMap yaml;
  private final Parts parts;
  private final List<String> canDo;

  /** The file; what the module says one can do afterwards stands in no activity's file. */
  public ActivityFile(YamlMap yaml, List<String> canDo) {
    this.yaml = yaml;
    this.parts = new Parts(yaml);
    this.canDo = canDo;
  }

  /** What all kinds have in common. */
  public static Activity.About about(YamlMap yaml, ActivityKey key, Codes codes) {
    return new Activity.About(
        key, yaml.text("title"), yaml.number("minutes", 1, LONGEST_MINUTES), codes.read(yaml));
  }

  /** The activity; none if its kind is unknown. */
  public Optional<Activity> read(ActivityKey key, Codes codes) {
    String kind = yaml.text("kind");
    Activity.About about = about(yaml, key, codes);
    Markdown prompt = yaml.markdown("prompt", Extent.BLOCKS);
    Optional<Activity> activity =
        switch (kind) {
          case "single-choice" -> Optional.of(choices().single(about, prompt));
          case "multiple-choice" -> Optional.of(choices().multiple(about, prompt));
          case "hotspots" -> Optional.of(choices().hotspots(about, prompt));
          case "dilemma" -> Optional.of(new DilemmaFile(yaml, parts).dilemma(about, prompt));
          case "ordering" -> Optional.of(orders().ordering(about, prompt));
          case "matching" -> Optional.of(orders().matching(about, prompt));
          case "sorting" -> Optional.of(orders().sorting(about, prompt));
          case "gaps" -> Optional.of(typed().gaps(about, prompt));
          case "number" -> Optional.of(typed().number(about, prompt));
          case "short-text" -> Optional.of(typed().shortText(about, prompt));
          case "reflection" -> Optional.of(deeds().reflection(about, prompt));
          case "writing" -> Optional.of(deeds().writing(about, prompt));
          case "product" -> Optional.of(deeds().product(about, prompt));
          case "task" -> Optional.of(deeds().task(about, prompt));
          case "self-check" -> Optional.of(deeds().selfCheck(about, prompt, canDo));
          case "" -> Optional.empty();
          default -> unknown(kind);
        };
    activity.ifPresent(read -> yaml.end());
    return activity;
  }

  private Optional<Activity> unknown(String kind) {
    String reason = kind.equals("text") ? " belongs into an .md file" : " is unknown";
    yaml.problem("kind", "the kind '" + kind + "'" + reason);
    return Optional.empty();
  }

  private ChoiceFile choices() {
    return new ChoiceFile(yaml, parts);
  }

  private OrderFile orders() {
    return new OrderFile(yaml, parts);
  }

  private TypedFile typed() {
    return new TypedFile(yaml, parts);
  }

  private DeedFile deeds() {
    return new DeedFile(yaml, parts);
  }
}
