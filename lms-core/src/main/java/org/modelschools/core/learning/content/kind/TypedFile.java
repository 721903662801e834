package org.modelschools.core.learning.content.kind;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity.About;
import org.modelschools.core.learning.activity.typed.Gaps;
import org.modelschools.core.learning.activity.typed.NumberQuestion;
import org.modelschools.core.learning.activity.typed.ShortText;

/** Reads the kinds in which something is typed that is right or not. */
record TypedFile(YamlMap yaml, Parts parts) {

  private static final String TEXT = "text";
  private static final long LARGEST = 999_999_999_999L;

  Gaps gaps(About about, Markdown prompt) {
    Markdown text = yaml.markdown(TEXT, Extent.BLOCKS);
    List<Gaps.Gap> gaps = parts.list("gaps", "gap", 1, Parts.MANY, this::gap);
    List<String> marks = Gaps.marks(text.html().replaceAll("<[^>]*>", ""));
    List<String> ids = gaps.stream().map(Gaps.Gap::id).toList();
    for (String id : ids) {
      int times = Collections.frequency(marks, id);
      if (times != 1) {
        yaml.problem(TEXT, "the gap {" + id + "} stands " + times + " times in the text, not once");
      }
    }
    marks.stream()
        .distinct()
        .filter(mark -> !ids.contains(mark))
        .forEach(mark -> yaml.problem(TEXT, "there is no gap '" + mark + "' in the list"));
    return new Gaps(about, prompt, text, gaps);
  }

  NumberQuestion number(About about, Markdown prompt) {
    BigDecimal tolerance =
        yaml.optionalText("tolerance").isPresent()
            ? Parts.decimal(yaml, "tolerance", 0, LARGEST)
            : BigDecimal.ZERO;
    return new NumberQuestion(
        about,
        prompt,
        Parts.decimal(yaml, "answer", -LARGEST, LARGEST),
        tolerance,
        yaml.optionalText("unit"),
        parts.feedback());
  }

  ShortText shortText(About about, Markdown prompt) {
    return new ShortText(about, prompt, Parts.texts(yaml, "accepted"), parts.feedback());
  }

  private Gaps.Gap gap(YamlMap gap) {
    String id = parts.id(gap);
    List<String> options = gap.optionalTexts("options");
    List<String> accepted =
        options.isEmpty() ? Parts.texts(gap, "accepted") : List.of(answer(gap, id, options));
    return new Gaps.Gap(id, accepted, options, gap.markdown("feedback", Extent.BLOCKS));
  }

  private static String answer(YamlMap gap, String id, List<String> options) {
    String answer = gap.text("answer");
    if (!answer.isEmpty() && Collections.frequency(options, answer) != 1) {
      gap.problem("answer", "gap '" + id + "': '" + answer + "' is not one of the options");
    }
    if (options.size() < 2 || options.stream().distinct().count() < options.size()) {
      gap.problem("options", "gap '" + id + "' needs at least 2 options, all different");
    }
    return answer;
  }
}
