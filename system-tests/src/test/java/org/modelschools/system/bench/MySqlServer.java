package org.modelschools.system.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.modelschools.system.ServerProcess;

/** A mysqld 8.0.15 of our own with a throw-away data directory and the durability it comes with. */
public final class MySqlServer implements AutoCloseable {

  /** What a report calls it. */
  static final String NAME = "mysql 8.0.15";

  /** Of the account that the suite uses. */
  public static final String USER = "lms";

  private static final int TRIES = 120;

  private final int port;
  private final Path directory;
  private final List<String> command;
  private Process process;

  private MySqlServer(int port, Path directory, List<String> command) throws IOException {
    this.port = port;
    this.directory = directory;
    this.command = command;
    this.process = begin(directory, command);
  }

  /** Unpacks it below that directory and starts it. */
  public static MySqlServer start(Path directory) throws IOException, InterruptedException {
    Path archive = directory.resolve("mysql.tar.gz");
    try (InputStream in = MySqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
      if (in == null) {
        throw new IOException("the MySQL archive is not on the class path");
      }
      Files.copy(in, archive);
    }
    Path home = Files.createDirectories(directory.resolve("mysql"));
    run(directory, List.of("tar", "-xzf", archive.toString(), "-C", home.toString()));
    int port = ServerProcess.freePort();
    List<String> command = command(home, directory.resolve("mysql-data"));
    List<String> initialise = new ArrayList<>(command);
    initialise.add("--initialize-insecure");
    run(directory, initialise);
    command.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--mysqlx=OFF",
            "--socket=" + directory.resolve("mysql.sock"),
            "--pid-file=" + directory.resolve("mysql.pid")));
    MySqlServer server = new MySqlServer(port, directory, command);
    server.prepare();
    return server;
  }

  /** The address of the suite's database. */
  public String url() {
    return url("lms");
  }

  /** Starts it again after {@link #stop}, with the data and at the port that it had. */
  public void restart() throws IOException {
    process = begin(directory, command);
  }

  /** It keeps its connections and takes new ones, but says nothing any more. */
  public void hang() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** It goes on where it was when it began to {@link #hang}. */
  public void wake() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    run(directory, List.of("kill", "-" + name, String.valueOf(pid())));
  }

  long pid() {
    return process.pid();
  }

  /** How often each kind of statement was executed since the start, and all together. */
  Map<String, Long> statements() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'Com\\_%' OR Variable_name = 'Questions'")) {
      while (rows.next()) {
        counts.put(rows.getString(1), Long.parseLong(rows.getString(2)));
      }
    }
    return counts;
  }

  @Override
  public void close() {
    stop();
  }

  /** Stops it; the data stay. */
  public void stop() {
    process.destroy();
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      process.destroyForcibly();
    }
  }

  private static List<String> command(Path home, Path data) {
    return new ArrayList<>(
        List.of(
            home.resolve("bin/mysqld").toString(),
            "--no-defaults",
            "--user=root",
            "--basedir=" + home,
            "--datadir=" + data));
  }

  private static void run(Path directory, List<String> command)
      throws IOException, InterruptedException {
    int code = begin(directory, command).waitFor();
    if (code != 0) {
      throw new IOException(command.get(0) + " ended with " + code + ", see " + directory);
    }
  }

  private static Process begin(Path directory, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("mysql.log").toFile()))
        .start();
  }

  private void prepare() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = open();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE lms");
        statement.execute("CREATE USER 'lms'@'%' IDENTIFIED BY 'lms'");
        statement.execute("GRANT ALL ON lms.* TO 'lms'@'%'");
        return;
      } catch (SQLException e) {
        if (attempt == TRIES || !process.isAlive()) {
          throw new IOException("mysqld does not answer", e);
        }
        Thread.sleep(250);
      }
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url(""), "root", "");
  }

  private String url(String database) {
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/"
        + database
        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
  }
}
