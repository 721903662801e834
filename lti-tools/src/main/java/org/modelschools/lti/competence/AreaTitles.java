package org.modelschools.lti.competence;

import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.house.message.Messages;

/** The names of areas for children. */
public final class AreaTitles {

  private AreaTitles() {}

  /** The area's name for children; its label where the framework has none. */
  public static String of(Competency area, Framework framework, Messages messages) {
    String key = "competence.area." + framework.about().key() + "." + area.code();
    return messages.has(key) ? messages.text(key) : area.label(messages.locale());
  }
}
