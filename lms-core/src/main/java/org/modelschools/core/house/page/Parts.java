package org.modelschools.core.house.page;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import org.modelschools.core.house.failure.FailurePage;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.views.StaticTemplates;

/**
 * The shared components as typed functions: a template of a war nests them as content, because
 * jte's own {@code @template} calls do not reach into another jar.
 */
public final class Parts {

  private static final StaticTemplates TEMPLATES = new StaticTemplates();

  private Parts() {}

  /** The frame of every page: head, skip link, header, main, footer. */
  public static JteModel layout(Page page, Messages messages, Content content) {
    return TEMPLATES.housePageLayout(page, messages, content);
  }

  /** The page that tells what went wrong. */
  public static JteModel failurePage(FailurePage failure, Messages messages) {
    return TEMPLATES.houseFailureFailure(failure, messages);
  }

  /** A coloured box with an icon: {@code kind} is info, success, warning or danger. */
  public static JteModel alert(String kind, String title, Content content) {
    return TEMPLATES.housePageAlert(kind, title, content);
  }

  /** Trusted HTML (rendered from reviewed catalogue Markdown) as content. */
  public static Content html(String html) {
    return output -> output.writeContent(html);
  }
}
