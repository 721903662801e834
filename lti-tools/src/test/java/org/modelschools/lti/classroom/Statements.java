package org.modelschools.lti.classroom;

import java.util.List;
import java.util.Map;
import org.modelschools.core.testing.ServerUnderTest;

/** How many queries the database has answered so far, by its own count. */
public final class Statements {

  private Statements() {}

  /** All of them, this one too. */
  public static long count() {
    if (isH2()) {
      ServerUnderTest.database().update("SET QUERY_STATISTICS TRUE");
      return number(
          "SELECT COALESCE(SUM(execution_count), 0) AS n FROM information_schema.query_statistics"
              + " WHERE sql_statement LIKE 'SELECT%'");
    }
    return Long.parseLong(
        ServerUnderTest.database()
            .query("SHOW GLOBAL STATUS LIKE 'Com_select'")
            .get(0)
            .getOrDefault("value", "0"));
  }

  /** How many are counted when nobody asks for anything. */
  public static long noise() {
    long before = count();
    return count() - before;
  }

  private static long number(String sql) {
    List<Map<String, String>> rows = ServerUnderTest.database().query(sql);
    return Long.parseLong(rows.get(0).getOrDefault("n", "0"));
  }

  private static boolean isH2() {
    return ServerUnderTest.database().url().startsWith("jdbc:h2");
  }
}
