package org.modelschools.core.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations on H2 in MySQL mode; on MySQL they run with the whole wars. */
class AdoptionSchemaTest {

  @SuppressWarnings("NullAway.Init")
  private Connection connection;

  @BeforeEach
  void migrate() throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=MySQL;DATABASE_TO_LOWER=TRUE");
    execute(sql("V1__foundation.sql"));
    execute(sql("V3__adoption.sql"));
    execute(sql("V5__accounts.sql"));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void a_lease_is_taken_by_one_at_a_time() throws SQLException {
    assertEquals(1, take("a", 100, 160));
    assertEquals(0, take("b", 120, 180));
    assertEquals(1, take("a", 130, 190));
    assertEquals(1, take("b", 191, 250));
  }

  @Test
  void a_school_day_has_one_cell_of_each_kind() throws SQLException {
    execute(cell(1));
    assertThrows(SQLIntegrityConstraintViolationException.class, () -> execute(cell(2)));
  }

  @Test
  void invented_events_go_in_once() throws SQLException {
    String invented =
        "INSERT INTO adoption_event VALUES (-1, DATE '2026-11-23', 'saalebogen', 1000000000,"
            + " 'PUPIL', 'LAUNCH', 'm03', TRUE)";
    execute(invented);
    assertThrows(SQLIntegrityConstraintViolationException.class, () -> execute(invented));
  }

  @Test
  void failed_tries_are_counted_in_one_statement() throws SQLException {
    String failed =
        "INSERT INTO sign_in_try (id, failed, last_at) VALUES ('x', 1, 7)"
            + " ON DUPLICATE KEY UPDATE failed = failed + 1, last_at = 8";
    execute(failed);
    execute(failed);
    execute(failed);
    assertEquals(3, number("SELECT failed FROM sign_in_try"));
  }

  private int take(String holder, long now, long until) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(
          "UPDATE lease SET holder = '%s', held_until = %d WHERE name = 'roll-up'"
                  .formatted(holder, until)
              + " AND (held_until < %d OR holder = '%s')".formatted(now, holder));
    }
  }

  private static String cell(int id) {
    return "INSERT INTO roll_up_cell VALUES ("
        + id
        + ", DATE '2026-11-23', 'saalebogen', 'PUPILS_ACTIVE', '', 1, X'00')";
  }

  private int number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String sql(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AdoptionSchemaTest.class.getResourceAsStream("/db/migration/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
