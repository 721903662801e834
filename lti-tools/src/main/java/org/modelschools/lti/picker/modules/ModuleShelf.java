package org.modelschools.lti.picker.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.lti.picker.ContentItem;
import org.modelschools.lti.picker.Offer;
import org.modelschools.lti.picker.PickerOpened;
import org.modelschools.lti.picker.Shelf;

/** Puts up the published modules. Their links carry the custom parameter {@code module}. */
@ApplicationScoped
public class ModuleShelf {

  /** The custom parameter that names the module. */
  public static final String PARAMETER = "module";

  @Inject LearningModules modules;

  void putUp(@Observes PickerOpened opened) {
    opened.add(
        new Shelf(
            PARAMETER,
            modules.published().stream()
                .map(edition -> offer(edition.content(opened.locale())))
                .toList()));
  }

  private static Offer offer(ModuleContent content) {
    String key = content.key().value();
    return new Offer(
        PARAMETER + ":" + key,
        content.grades(),
        content.minutes(),
        content.activities().size(),
        content.canDo(),
        content.competencies(),
        new ContentItem(content.title(), content.summary(), Map.of(PARAMETER, key), key));
  }
}
