package org.modelschools.lti.classroom;

import java.util.Optional;
import java.util.function.Function;
import org.modelschools.core.catalogue.Illustration;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.lti.launch.session.LaunchSession;

/**
 * A teacher before the class that works on the module of a link.
 *
 * @param session the launch session
 * @param link the resource link
 * @param edition the version of the module that is on offer
 * @param messages the texts in the teacher's language
 * @param base the path of the classroom in this visit
 * @param pictures finds the module's pictures by name
 */
public record ClassVisit(
    LaunchSession session,
    ResourceLink link,
    Edition edition,
    Messages messages,
    String base,
    Function<String, Optional<Illustration>> pictures) {

  /** The module in the teacher's language. */
  public ModuleContent content() {
    return edition.content(messages.locale());
  }

  /** Where that pupil's work is. */
  String at(int number) {
    return base + "/pupils/" + number;
  }
}
