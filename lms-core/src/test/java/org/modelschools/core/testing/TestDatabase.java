package org.modelschools.core.testing;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.h2.tools.Server;

/**
 * A database that is thrown away, reachable for the server under test and for the test itself.
 *
 * @param dataSource the driver's class for a connection pool
 * @param url its JDBC address
 * @param user who may do everything there
 * @param password of that user
 * @param engine what has to be closed in the end
 */
public record TestDatabase(
    String dataSource, String url, String user, String password, Closeable engine)
    implements AutoCloseable {

  /** Starts the one of that name: {@code h2} or {@code mysql}. */
  public static TestDatabase start(String name)
      throws SQLException, IOException, InterruptedException {
    return switch (name) {
      case "h2" -> h2();
      case "mysql" -> mysql();
      default -> throw new IllegalArgumentException("no such database: " + name);
    };
  }

  private static TestDatabase h2() throws SQLException {
    Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    String url =
        "jdbc:h2:tcp://localhost:%d/mem:lms;MODE=MySQL;DB_CLOSE_DELAY=-1"
            .formatted(server.getPort());
    return new TestDatabase("org.h2.jdbcx.JdbcDataSource", url, "sa", "sa", server::stop);
  }

  private static TestDatabase mysql() throws SQLException, IOException, InterruptedException {
    MySqlServer server = MySqlServer.start();
    return new TestDatabase(
        "com.mysql.cj.jdbc.MysqlDataSource", server.url(), "lms", "lms", server);
  }

  /** A new connection for the test. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Runs one statement that changes something. */
  public int update(String sql, Object... parameters) {
    try (Connection connection = connect();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The rows of a query, each column as text by its name in lower case. */
  public List<Map<String, String>> query(String sql, Object... parameters) {
    try (Connection connection = connect();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Every row of every table as text, by table: to compare, or to search for what must not be. */
  public Map<String, List<Map<String, String>>> dump() {
    Map<String, List<Map<String, String>>> dump = new TreeMap<>();
    tables().forEach(table -> dump.put(table, query("SELECT * FROM " + table)));
    return dump;
  }

  /** All texts of all tables, one after the other. */
  public String texts() {
    StringBuilder texts = new StringBuilder();
    dump().values().forEach(rows -> rows.forEach(row -> texts.append(row.values()).append('\n')));
    return texts.toString();
  }

  private List<String> tables() {
    String sql =
        "SELECT table_name AS name FROM information_schema.tables"
            + " WHERE LOWER(table_schema) IN ('lms', 'public') AND table_type LIKE 'BASE%'";
    return query(sql).stream()
        .map(row -> String.valueOf(row.get("name")))
        .filter(name -> !name.startsWith("flyway"))
        .map(name -> url.startsWith("jdbc:h2") ? '"' + name + '"' : name)
        .toList();
  }

  private static List<Map<String, String>> read(ResultSet rows) throws SQLException {
    List<Map<String, String>> read = new ArrayList<>();
    ResultSetMetaData columns = rows.getMetaData();
    while (rows.next()) {
      Map<String, String> row = new TreeMap<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        row.put(
            columns.getColumnLabel(i).toLowerCase(Locale.ROOT), String.valueOf(rows.getString(i)));
      }
      read.add(row);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
