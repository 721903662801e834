package org.modelschools.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prepares what a Payara Micro under test needs, before Arquillian starts it: the database that
 * {@code -Dtest.database} names ({@code h2}, {@code mysql}), a free port, the commands that make
 * the pool {@code jdbc/lms}, a log file. Name it before Arquillian's own extension:
 *
 * <pre>{@code
 * @ExtendWith({ServerUnderTest.class, ArquillianExtension.class})
 * }</pre>
 *
 * <p>{@code arquillian.xml} takes {@code ${server.jvm}} as {@code cmdOptions} and {@code
 * ${server.options}} as {@code extraMicroOptions}. The build puts {@code mysql-connector-j.jar}
 * into {@code target/server}.
 */
public final class ServerUnderTest implements BeforeAllCallback {

  /** The master key of every server under test: base64 of 32 bytes. */
  public static final String MASTER_KEY = "dGhlIG1hc3RlciBrZXkgb2YgYWxsIHRlc3RzLCAzMiE=";

  /** What the operator of every server under test shows. */
  public static final String OPERATOR_TOKEN = "operator-token-of-all-tests-0123";

  /** The digital agent of every server under test. */
  public static final String AGENT = "agent";

  /** Their password. */
  public static final String AGENT_PASSWORD = "a-password-for-all-tests";

  private static final Path FOLDER = Path.of("target", "server");

  /**
   * A listener that neither forbids frames nor names itself. Set before the server starts: set
   * afterwards it is bound anew, which under load now and then hangs the start.
   */
  private static final String LISTENER =
      Stream.of("xframe-options=false", "server-header=false")
          .map(
              setting ->
                  "set configs.config.server-config.network-config.protocols.protocol"
                      + ".http-listener.http."
                      + setting
                      + "\n")
          .collect(Collectors.joining());

  private static final Map<String, Running> RUNNING = new LinkedHashMap<>();

  private record Running(TestDatabase database, int port, Path log) {}

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (RUNNING.isEmpty()) {
      Running running = start(System.getProperty("test.database", "h2"));
      RUNNING.put("server", running);
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .put(running, running.database());
    }
  }

  /** The database that the server uses. */
  public static TestDatabase database() {
    return running().database();
  }

  /** The address of the server without a slash at its end. */
  public static String address() {
    return "http://localhost:" + running().port();
  }

  /** Everything that the server has logged so far; Payara numbers its log files. */
  public static String log() {
    try {
      StringBuilder all = new StringBuilder();
      for (Path file : logs(running().log())) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> logs(Path log) throws IOException {
    String name = log.getFileName().toString();
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "(\\.\\d+)?"))
          .sorted()
          .toList();
    }
  }

  private static Running running() {
    return RUNNING.values().iterator().next();
  }

  private static Running start(String name) throws Exception {
    Files.createDirectories(FOLDER);
    TestDatabase database = TestDatabase.start(name);
    Path log = FOLDER.resolve(name + ".log").toAbsolutePath();
    for (Path old : logs(log)) {
      Files.delete(old);
    }
    int port = FreePort.find();
    Path before = file(name + "-pre-boot.txt", LISTENER);
    Path after = file(name + "-post-boot.txt", pool(database));
    System.setProperty(
        "server.options",
        "--port %d --prebootcommandfile %s --postbootcommandfile %s --addlibs %s --logtofile %s"
            .formatted(
                port,
                before,
                after,
                FOLDER.resolve("mysql-connector-j.jar").toAbsolutePath(),
                log));
    System.setProperty(
        "server.jvm",
        String.join(
            " ",
            "-Xmx768m",
            "-XX:TieredStopAtLevel=1",
            "-DLMS_MASTER_KEY=" + MASTER_KEY,
            "-DOPERATOR_TOKEN=" + OPERATOR_TOKEN,
            "-DDASHBOARD_USER=" + AGENT,
            "-DDASHBOARD_PASSWORD=" + AGENT_PASSWORD,
            "-DLTI_BASE_URL=http://localhost:" + port + "/lti",
            "-DDASHBOARD_BASE_URL=http://localhost:" + port + "/dashboard",
            "-DLTI_ALLOW_INSECURE_PLATFORMS=true"));
    return new Running(database, port, log);
  }

  private static Path file(String name, String commands) throws IOException {
    return Files.writeString(FOLDER.resolve(name).toAbsolutePath(), commands);
  }

  /** The pool that all wars share. */
  private static String pool(TestDatabase database) {
    return """
        create-jdbc-connection-pool --datasourceclassname=%s --restype=javax.sql.DataSource \
        --steadypoolsize=2 --maxpoolsize=32 --property url=%s:user=%s:password=%s lmsPool
        create-jdbc-resource --connectionpoolid lmsPool jdbc/lms
        """
        .formatted(
            database.dataSource(), escaped(database.url()), database.user(), database.password());
  }

  private static String escaped(String value) {
    return value.replace(":", "\\:").replace("=", "\\=");
  }
}
