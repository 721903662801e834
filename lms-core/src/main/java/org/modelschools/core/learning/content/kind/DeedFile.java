package org.modelschools.core.learning.content.kind;

import java.util.Arrays;
import java.util.List;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity.About;
import org.modelschools.core.learning.activity.SelfCheck;
import org.modelschools.core.learning.activity.Task;
import org.modelschools.core.learning.activity.writing.Product;
import org.modelschools.core.learning.activity.writing.Reflection;
import org.modelschools.core.learning.activity.writing.Writing;

/** Reads the kinds without right and wrong: one writes, does, makes, or looks at oneself. */
record DeedFile(YamlMap yaml, Parts parts) {

  private static final String STARTERS = "starters";
  private static final String CRITERIA = "criteria";
  private static final int MOST_STEPS = 10;
  private static final int MOST_FIELDS = 5;

  Reflection reflection(About about, Markdown prompt) {
    return new Reflection(about, prompt, yaml.optionalTexts(STARTERS));
  }

  Writing writing(About about, Markdown prompt) {
    return new Writing(about, prompt, yaml.optionalTexts(STARTERS), Parts.texts(yaml, CRITERIA));
  }

  Product product(About about, Markdown prompt) {
    List<Product.Field> fields = parts.list("fields", "field", 1, MOST_FIELDS, this::field);
    return new Product(about, prompt, fields, yaml.optionalTexts(CRITERIA));
  }

  Task task(About about, Markdown prompt) {
    return new Task(
        about,
        prompt,
        parts.list(
            "steps",
            "step",
            2,
            MOST_STEPS,
            step -> new Task.Step(parts.id(step), step.markdown("text", Extent.LINE))));
  }

  SelfCheck selfCheck(About about, Markdown prompt, List<String> statements) {
    String code = yaml.text("when", "before|after", "either before or after");
    SelfCheck.When when =
        Arrays.stream(SelfCheck.When.values())
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElse(SelfCheck.When.BEFORE);
    return new SelfCheck(about, prompt, when, statements);
  }

  private Product.Field field(YamlMap field) {
    return new Product.Field(
        parts.id(field), field.text("label"), field.optionalText("hint"), field.flag("required"));
  }
}
