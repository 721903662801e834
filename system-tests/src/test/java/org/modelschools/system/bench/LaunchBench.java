package org.modelschools.system.bench;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.modelschools.system.ServerProcess;

/** {@code bin/bench launch}: complete launches over loopback, and what they cost the server. */
public final class LaunchBench {

  /** The server is warm when a window of that length brings no more than 3 % over the best. */
  private static final int WINDOW_SECONDS = 15;

  private static final int MAX_WINDOWS = 20;
  private static final String TOKEN = "bench-operator-token-0123456789";

  private final Options options;
  private final ServerProcess server;
  private final MySqlServer database;

  private LaunchBench(Options options, ServerProcess server, MySqlServer database) {
    this.options = options;
    this.server = server;
    this.database = database;
  }

  /** Prints one line of JSON; what it is doing goes to the error stream. */
  @SuppressWarnings("SystemOut") // the report is the output
  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    Path work = Files.createTempDirectory("launch-bench-");
    int port = ServerProcess.freePort();
    try (MySqlServer database = MySqlServer.start(work);
        ServerProcess server =
            new ServerProcess(
                port,
                environment(database, port),
                work.resolve("server.log"),
                List.of("lti", "dashboard"));
        BenchPlatform platform = new BenchPlatform(server.at("/lti"))) {
      System.err.println("Starting, logs are in " + work);
      server.start();
      server.await("/health/ready", "/lti/jwks", "/dashboard/signin");
      register(server, platform);
      System.out.println(new LaunchBench(options, server, database).measure(platform));
    }
  }

  private static Map<String, String> environment(MySqlServer database, int port) {
    Map<String, String> environment = new HashMap<>();
    environment.put("LMS_MASTER_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    environment.put("OPERATOR_TOKEN", TOKEN);
    environment.put("LTI_ALLOW_INSECURE_PLATFORMS", "true");
    environment.put("LTI_BASE_URL", "http://localhost:" + port + "/lti");
    environment.put("DASHBOARD_BASE_URL", "http://localhost:" + port + "/dashboard");
    environment.put("DATABASE_URL", database.url());
    environment.put("DATABASE_USER", MySqlServer.USER);
    environment.put("DATABASE_PASSWORD", MySqlServer.USER);
    return environment;
  }

  private static void register(ServerProcess server, BenchPlatform platform)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.at("/dashboard/api/platforms")))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(platform.registration()))
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException("registration: " + answer.statusCode() + " " + answer.body());
    }
  }

  @SuppressWarnings("SystemOut")
  private String measure(BenchPlatform platform)
      throws IOException, InterruptedException, ExecutionException, SQLException, JOSEException {
    Load load = new Load(platform, server.at("/lti"), options);
    ServerFigures figures = new ServerFigures(server.serverPid());
    ServerFigures databaseFigures = new ServerFigures(database.pid());
    if (options.profile() != null) {
      // Begun before the warm-up: the recorder changes classes, which throws compiled code away.
      figures.jcmd("JFR.configure", "stackdepth=512");
      figures.jcmd("JFR.start", "name=bench", "settings=profile");
    }
    int warmUp = warmUp(load, figures);
    Map<String, Long> statementsBefore = database.statements();
    double cpu = figures.cpuSeconds();
    double databaseCpu = databaseFigures.cpuSeconds();
    Load.Outcome outcome = load.run(options.seconds());
    cpu = figures.cpuSeconds() - cpu;
    databaseCpu = databaseFigures.cpuSeconds() - databaseCpu;
    Map<String, Long> statements = difference(statementsBefore, database.statements());
    if (options.profile() != null) {
      figures.jcmd(
          "JFR.dump",
          "name=bench",
          "begin=-" + options.seconds() + "s",
          "filename=" + options.profile());
      figures.jcmd("JFR.stop", "name=bench");
    }
    int launches = outcome.launches();
    statements.forEach(
        (name, count) ->
            System.err.printf(Locale.ROOT, "%s %.2f%n", name, (double) count / launches));
    return String.format(
        Locale.ROOT,
        "{\"bench\":\"launch\",\"warmUpSeconds\":%d,\"launches\":%d,\"seconds\":%.1f,\"perSecond\":%.0f,\"p50Ms\":%.2f,\"p95Ms\":%.2f,"
            + "\"p99Ms\":%.2f,\"serverCpuSecondsPer1000\":%.3f,\"databaseCpuSecondsPer1000\":%.3f,"
            + "\"statementsPerLaunch\":%.2f,\"heapMiBAfterGc\":%.0f,\"database\":\"%s\",\"connections\":%d}",
        warmUp,
        launches,
        outcome.seconds(),
        launches / outcome.seconds(),
        outcome.millisecondsAt(0.50),
        outcome.millisecondsAt(0.95),
        outcome.millisecondsAt(0.99),
        1000 * cpu / launches,
        1000 * databaseCpu / launches,
        (double) statements.getOrDefault("Questions", 0L) / launches,
        figures.heapAfterCollection(),
        MySqlServer.NAME,
        options.connections());
  }

  /**
   * Launches until the virtual machine has compiled what is worth it: two windows in a row that
   * cost no less CPU than the best before.
   *
   * @return how many seconds that took
   */
  private static int warmUp(Load load, ServerFigures figures)
      throws IOException, InterruptedException, ExecutionException {
    double best = Double.MAX_VALUE;
    int settled = 0;
    int windows = 0;
    while (settled < 2 && windows < MAX_WINDOWS) {
      double cpu = figures.cpuSeconds();
      int launches = load.run(WINDOW_SECONDS).launches();
      double perThousand = 1000 * (figures.cpuSeconds() - cpu) / launches;
      System.err.printf(Locale.ROOT, "warming up: %.2f CPU s per 1000%n", perThousand);
      settled = perThousand > 0.97 * best ? settled + 1 : 0;
      best = Math.min(best, perThousand);
      windows++;
    }
    return windows * WINDOW_SECONDS;
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> difference = new TreeMap<>();
    after.forEach(
        (name, count) -> {
          long grown = count - before.getOrDefault(name, 0L);
          if (grown > 10) {
            difference.put(name, grown);
          }
        });
    return difference;
  }
}
