package org.modelschools.lti.registration;

import java.util.List;

/**
 * Everything that is copied by hand from the tool to the platform.
 *
 * @param fields in the order in which platforms ask for them
 * @param modules the keys that an activity of the platform can name
 * @param frameworks the path of the competency frameworks, which the platform may take as well
 */
public record ConfigPage(List<Field> fields, List<Module> modules, String frameworks) {

  /**
   * One value to copy.
   *
   * @param label the key of its text
   * @param value the value
   */
  public record Field(String label, String value) {}

  /**
   * One module.
   *
   * @param key what the custom parameter names
   * @param title the module's title
   */
  public record Module(String key, String title) {

    /** The line for the platform's field of custom parameters. */
    public String parameter() {
      return "module=" + key;
    }
  }
}
