package org.modelschools.lti.launch;

import java.util.List;
import java.util.Map;
import org.modelschools.core.testing.ServerUnderTest;

/** The rows that launches leave in the database. */
final class Visits {

  private Visits() {}

  /** The launch sessions that burnt that nonce: none or one. */
  static List<Map<String, String>> of(String nonce) {
    return ServerUnderTest.database().query("SELECT * FROM launch_session WHERE nonce = ?", nonce);
  }

  /** How many rows that table has. */
  static int count(String table) {
    String count =
        ServerUnderTest.database()
            .query("SELECT COUNT(*) AS rows_there FROM " + table)
            .get(0)
            .get("rows_there");
    return Integer.parseInt(count);
  }
}
