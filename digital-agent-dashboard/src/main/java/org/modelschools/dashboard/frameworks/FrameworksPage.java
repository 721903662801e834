package org.modelschools.dashboard.frameworks;

import java.util.List;
import org.modelschools.dashboard.menu.Menu;

/**
 * All frameworks, and the form to bring one.
 *
 * @param menu the top of the page
 * @param lines the frameworks
 * @param exports the address of the page with the files
 * @param fields what is to be written
 * @param wrong what is wrong with what was sent
 * @param taken what the last import did; empty if none was just done
 */
public record FrameworksPage(
    Menu menu,
    List<Line> lines,
    String exports,
    List<Field> fields,
    List<Told> wrong,
    String taken) {

  /**
   * A framework.
   *
   * @param key which one
   * @param title its title
   * @param version its edition
   * @param source where it was published
   * @param licence who may do what with it
   * @param nodes how many there are, and how many are given up, as a sentence
   * @param origin where it comes from, as a sentence
   */
  public record Line(
      String key,
      String title,
      String version,
      String source,
      String licence,
      String nodes,
      String origin) {}

  /**
   * A field of the form.
   *
   * @param name its name
   * @param value what was written
   */
  public record Field(String name, String value) {

    /** The key of its label; that of its hint ends in {@code .hint}. */
    public String label() {
      return "frameworks.field." + name;
    }

    /** Whether it must be filled. */
    public boolean required() {
      return name.equals("key");
    }
  }
}
