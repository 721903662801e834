package org.modelschools.core.learning.content.kind;

import java.util.List;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.Picture;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity.About;
import org.modelschools.core.learning.activity.choice.Hotspots;
import org.modelschools.core.learning.activity.choice.MultipleChoice;
import org.modelschools.core.learning.activity.choice.Option;
import org.modelschools.core.learning.activity.choice.SingleChoice;

/** Reads the kinds in which some of several things are chosen. */
record ChoiceFile(YamlMap yaml, Parts parts) {

  private static final String FOLDER = "pictures/";
  private static final int WHOLE = 100;

  SingleChoice single(About about, Markdown prompt) {
    List<Option> options = options();
    long correct = options.stream().filter(Option::correct).count();
    if (options.size() > 1 && correct != 1) {
      yaml.problem("options", "exactly one option must be correct, not " + correct);
    }
    return new SingleChoice(about, prompt, options);
  }

  MultipleChoice multiple(About about, Markdown prompt) {
    List<Option> options = options();
    someCorrect("options", options);
    return new MultipleChoice(about, prompt, options);
  }

  Hotspots hotspots(About about, Markdown prompt) {
    String path = yaml.text("picture", FOLDER + Picture.NAME, "a picture 'pictures/name.svg'");
    String alt = yaml.text("alt");
    List<Hotspots.Spot> spots = parts.list("spots", "spot", 2, Parts.MANY, this::spot);
    someCorrect("spots", spots.stream().map(Hotspots.Spot::option).toList());
    String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
    return new Hotspots(about, prompt, name, alt, spots);
  }

  private List<Option> options() {
    List<Option> options = parts.list("options", "option", 1, Parts.MANY, this::option);
    if (options.size() == 1) {
      yaml.problem("options", "one option is no choice");
    }
    return options;
  }

  private void someCorrect(String key, List<Option> options) {
    long correct = options.stream().filter(Option::correct).count();
    if (options.size() > 1 && (correct == 0 || correct == options.size())) {
      yaml.problem(key, "some " + key + " must be correct and some not");
    }
  }

  private Option option(YamlMap option) {
    return new Option(
        parts.id(option),
        option.markdown("text", Extent.LINE),
        option.flag("correct"),
        option.markdown("feedback", Extent.BLOCKS));
  }

  private Hotspots.Spot spot(YamlMap spot) {
    Option option =
        new Option(
            parts.id(spot),
            spot.markdown("label", Extent.LINE),
            spot.flag("correct"),
            spot.markdown("feedback", Extent.BLOCKS));
    Hotspots.Area area =
        new Hotspots.Area(
            percent(spot, "x"),
            percent(spot, "y"),
            percent(spot, "width"),
            percent(spot, "height"));
    if (area.x() + area.width() > WHOLE || area.y() + area.height() > WHOLE) {
      spot.problem("x", "spot '" + option.id() + "' reaches out of the picture");
    }
    if (area.width() == 0 || area.height() == 0) {
      spot.problem("width", "spot '" + option.id() + "' has no area");
    }
    return new Hotspots.Spot(option, area);
  }

  private static double percent(YamlMap spot, String key) {
    return Parts.decimal(spot, key, 0, WHOLE).doubleValue();
  }
}
