package org.modelschools.core.learning;

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
class LearningSchemaTest {

  @SuppressWarnings("NullAway.Init")
  private Connection connection;

  @BeforeEach
  void migrate() throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=MySQL;DATABASE_TO_LOWER=TRUE");
    execute(sql("V1__foundation.sql"));
    execute(sql("V2__learning.sql"));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void there_is_one_row_to_queue_at() throws SQLException {
    execute("SELECT id FROM publishing FOR UPDATE");
    assertEquals(1, count("publishing"));
  }

  @Test
  void a_version_number_is_given_once() throws SQLException {
    execute(version(1));
    assertThrows(SQLIntegrityConstraintViolationException.class, () -> execute(version(2)));
  }

  @Test
  void responses_go_with_their_attempt() throws SQLException {
    execute(version(1));
    execute("INSERT INTO attempt VALUES (7, 1, 1, 5, 6, 1, FALSE, 0, NULL, 0, 3)");
    execute("INSERT INTO response VALUES (8, 1, 7, '02-x', '{}', 0.5, 0.25, 2, TRUE, 0)");
    execute("DELETE FROM attempt");
    assertEquals(0, count("response"));
  }

  private static String version(int id) {
    return "INSERT INTO module_version VALUES (" + id + ", 'm03', 1, 'hash', '{}', 0)";
  }

  private int count(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
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
            LearningSchemaTest.class.getResourceAsStream("/db/migration/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
