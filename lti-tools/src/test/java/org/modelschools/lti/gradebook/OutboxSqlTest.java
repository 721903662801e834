package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox's own SQL on H2, with two workers; on MySQL it runs with the whole wars. */
class OutboxSqlTest {

  private static final String URL = "jdbc:h2:mem:outbox;MODE=MySQL;DATABASE_TO_LOWER=TRUE";

  @SuppressWarnings("NullAway.Init")
  private Connection one;

  @SuppressWarnings("NullAway.Init")
  private Connection other;

  @BeforeEach
  void open() throws SQLException, IOException {
    one = DriverManager.getConnection(URL);
    other = DriverManager.getConnection(URL);
    update(one, sql());
    update(one, row(1, 10));
    one.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    one.close();
    other.close();
  }

  @Test
  void what_one_worker_has_the_other_passes_without_waiting() throws SQLException {
    update(other, row(2, 11));
    assertTrue(finds(one, Deliveries.CLAIM, 1, 100, 100));
    assertFalse(finds(other, Deliveries.CLAIM, 1, 100, 100));
    assertTrue(finds(other, Deliveries.CLAIM, 2, 100, 100));
    one.rollback();
    assertTrue(finds(other, Deliveries.CLAIM, 1, 100, 100));
  }

  @Test
  void what_is_not_due_or_leased_is_not_claimed() throws SQLException {
    assertFalse(finds(one, Deliveries.CLAIM, 1, 49, 100));
    update(one, "UPDATE score_outbox SET leased_until = 200");
    assertFalse(finds(one, Deliveries.CLAIM, 1, 100, 100));
    update(one, "UPDATE score_outbox SET leased_until = 0, state = 'SENT'");
    assertFalse(finds(one, Deliveries.CLAIM, 1, 100, 100));
  }

  @Test
  void a_pupil_has_one_row_on_a_link() {
    assertThrows(SQLIntegrityConstraintViolationException.class, () -> update(other, row(2, 10)));
  }

  @Test
  void one_searches_for_a_line_item_at_a_time() throws SQLException {
    update(other, LineItemSearches.ENSURE, 7);
    update(other, LineItemSearches.ENSURE, 7);
    assertEquals(1, update(other, LineItemSearches.TAKE, 500, 7, 100));
    assertEquals(0, update(other, LineItemSearches.TAKE, 600, 7, 200));
    assertEquals(0, update(other, LineItemSearches.RELEASE, 7, 499));
    assertEquals(1, update(other, LineItemSearches.RELEASE, 7, 500));
    assertEquals(1, update(other, LineItemSearches.TAKE, 700, 7, 200));
    assertEquals(1, update(other, LineItemSearches.TAKE, 900, 7, 700));
  }

  private static String row(int id, int person) {
    return "INSERT INTO score_outbox VALUES ("
        + id
        + ", 1, 3, 7, "
        + person
        + ", 9, 80.00, 50, 'WAITING', NULL, 0, 0, 50, 0, NULL, NULL)";
  }

  private static boolean finds(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeQuery().next();
    }
  }

  private static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static String sql() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            OutboxSqlTest.class.getResourceAsStream("/db/migration/V4__gradebook.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
