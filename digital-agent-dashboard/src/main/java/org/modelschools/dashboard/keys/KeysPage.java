package org.modelschools.dashboard.keys;

import java.util.List;
import org.modelschools.dashboard.menu.Menu;

/**
 * The tool's own keys.
 *
 * @param menu the top of the page
 * @param keys the published ones, newest first
 * @param isChanging whether the next key is announced already
 */
public record KeysPage(Menu menu, List<Line> keys, boolean isChanging) {

  /**
   * A published key.
   *
   * @param kid its id
   * @param sentence what it does, and when
   * @param pem its public part; empty for a key that signs no more
   */
  public record Line(String kid, String sentence, String pem) {}
}
