package org.modelschools.lti.doctor;

import java.util.List;
import org.modelschools.core.house.message.Messages;

/**
 * One thing that was looked at.
 *
 * @param name its name in addresses and styles, for instance {@code cookies}
 * @param level how it stands
 * @param finding the key of the sentence that says so, and what to do
 * @param details what the sentence names
 */
public record Check(String name, Level level, String finding, List<Object> details) {

  static Check good(String name, String finding, Object... details) {
    return new Check(name, Level.GOOD, finding, List.of(details));
  }

  static Check fair(String name, String finding, Object... details) {
    return new Check(name, Level.FAIR, finding, List.of(details));
  }

  static Check bad(String name, String finding, Object... details) {
    return new Check(name, Level.BAD, finding, List.of(details));
  }

  static Check open(String name, String finding) {
    return new Check(name, Level.OPEN, finding, List.of());
  }

  /** What was looked at. */
  public String title(Messages messages) {
    return messages.text("doctor." + name);
  }

  /** How it stands, as a word. */
  public String word(Messages messages) {
    return messages.text("doctor.level." + level.code());
  }

  /** What was found, and what to do. */
  public String sentence(Messages messages) {
    return messages.text(finding, details.toArray());
  }
}
