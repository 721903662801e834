package org.modelschools.lti.classroom;

import java.sql.Connection;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Lms;

/** A whole class, as rows. */
public final class Crowd {

  private Crowd() {}

  /** 299 more pupils like the only one; their rows take that id and the 9,000 after it. */
  public static void join(Lms lms, long from) throws Exception {
    String copies =
        "CROSS JOIN (SELECT a.n + 10 * b.n + 100 * c.n AS n FROM %s a CROSS JOIN %s b CROSS JOIN %s c)"
                .replace(
                    "%s",
                    "(SELECT 0 AS n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT"
                        + " 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)")
            + " i WHERE i.n BETWEEN 1 AND 299 AND ";
    String of = "platform_id = " + lms.id();
    try (Connection connection = ServerUnderTest.database().connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO person (id, platform_id, pseudonym, subject_sealed, seen_on)"
              + " SELECT "
              + from
              + " + i.n, p.platform_id, CONCAT('many', "
              + from
              + " + i.n), 'x', p.seen_on"
              + " FROM person p "
              + copies
              + "p.id = (SELECT MIN(id) FROM person WHERE "
              + of
              + ")");
      statement.execute(
          "INSERT INTO attempt (id, version, module_version_id, resource_link_id, person_id,"
              + " ordinal, preview, started_at, points, max_points) SELECT "
              + from
              + " + i.n, 1,"
              + " t.module_version_id, t.resource_link_id, "
              + from
              + " + i.n, 1, FALSE, t.started_at, 0,"
              + " t.max_points FROM attempt t "
              + copies
              + "t.person_id = (SELECT MIN(id) FROM person WHERE "
              + of
              + ")");
      statement.execute(
          "INSERT INTO response (id, version, attempt_id, activity, answer, best_points,"
              + " last_points, tries, done, updated_at) SELECT "
              + from
              + " + i.n * 20 +"
              + " (SELECT COUNT(*) FROM response s WHERE s.attempt_id = r.attempt_id AND s.id < r.id),"
              + " 1, "
              + from
              + " + i.n, r.activity, r.answer, 1, 1, 1, TRUE, r.updated_at FROM response r "
              + copies
              + "r.attempt_id = (SELECT MIN(t.id) FROM attempt t JOIN person p"
              + " ON p.id = t.person_id WHERE p."
              + of
              + ")");
    }
  }
}
