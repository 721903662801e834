package org.modelschools.dashboard.frameworks;

import java.util.List;
import org.modelschools.dashboard.menu.Menu;

/**
 * What an import would do, to be confirmed.
 *
 * @param menu the top of the page
 * @param key the framework's key
 * @param title its title
 * @param licence who may do what with it
 * @param changes what would be new, other, given up; empty where nothing would
 * @param nodes how many areas and competencies there would be
 * @param document what is taken, as a file of a catalogue
 */
public record PreviewPage(
    Menu menu,
    String key,
    String title,
    String licence,
    List<Change> changes,
    int nodes,
    String document) {

  /**
   * One kind of change.
   *
   * @param what which, and how many codes
   * @param nodes the nodes
   */
  public record Change(String what, List<Node> nodes) {

    private static final int SHORT = 20;

    /** Whether it is read at a glance. */
    public boolean isShort() {
      return nodes.size() <= SHORT;
    }
  }

  /**
   * One area or competency.
   *
   * @param code its code
   * @param label its label
   */
  public record Node(String code, String label) {}
}
