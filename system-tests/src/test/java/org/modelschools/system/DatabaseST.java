package org.modelschools.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.system.bench.MySqlServer;

/** The database goes away under the running suite, and comes back. */
class DatabaseST {

  /** Nobody listens any more: that is known at once. */
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private int visits;

  @Test
  void pages_say_at_once_that_it_is_away_and_go_on_by_themselves() throws Exception {
    Path target = Files.createDirectories(ServerHome.root().resolve("system-tests/target"));
    Path work = Files.createTempDirectory(target, "database-");
    int port = ServerProcess.freePort();
    try (MySqlServer database = MySqlServer.start(work);
        ServerProcess server = server(work, port, database)) {
      server.start();
      server.await("/health/ready", "/lti/jwks", "/dashboard/signin");
      assertEquals(400, visit(server, "text/html").statusCode(), "nobody knows that platform");

      database.stop();
      assertAway(server);
      database.restart();
      assertBack(server);
    }
  }

  private void assertAway(ServerProcess server) throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      Instant begin = Instant.now();
      HttpResponse<String> page = visit(server, "text/html");
      Duration took = Duration.between(begin, Instant.now());
      assertEquals(503, page.statusCode(), page.body());
      assertTrue(took.compareTo(AT_ONCE) < 0, () -> "took " + took);
      assertTrue(page.headers().firstValue("Retry-After").isPresent());
      assertTrue(page.body().contains("<h1"), page.body());
      assertTrue(page.body().contains("lang=\"de\""), page.body());
    }
    HttpResponse<String> problem = visit(server, "application/json");
    assertEquals(503, problem.statusCode());
    assertTrue(problem.body().contains("\"code\":\"failure.unavailable\""), problem.body());
    assertTrue(problem.headers().firstValue("Retry-After").isPresent());
  }

  private void assertBack(ServerProcess server) throws IOException, InterruptedException {
    Lms.await(
        Duration.ofSeconds(60),
        () -> {
          try {
            return visit(server, "text/html").statusCode() == 400;
          } catch (IOException e) {
            return false;
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
          }
        });
    for (int i = 0; i < 8; i++) {
      assertEquals(400, visit(server, "text/html").statusCode(), "no stale connection is left");
    }
  }

  /** Somebody begins a login from a platform that nobody has asked for yet. */
  private HttpResponse<String> visit(ServerProcess server, String accept)
      throws IOException, InterruptedException {
    visits++;
    String address = server.at("/lti/login?iss=https://p" + visits + ".example&login_hint=x");
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", accept)
            .header("Accept-Language", "de")
            .timeout(Duration.ofMinutes(2))
            .build(),
        BodyHandlers.ofString());
  }

  private static ServerProcess server(Path work, int port, MySqlServer database)
      throws IOException {
    ServerHome home = ServerHome.gather(work.resolve("server"));
    return new ServerProcess(
        port,
        Map.of(
            "SERVER_DIR",
            home.directory().toString(),
            "LMS_MASTER_KEY",
            Suite.secret(32),
            "OPERATOR_TOKEN",
            Suite.secret(24),
            "LTI_BASE_URL",
            "http://localhost:" + port + "/lti",
            "DASHBOARD_BASE_URL",
            "http://localhost:" + port + "/dashboard",
            "DATABASE_URL",
            database.url(),
            "DATABASE_USER",
            MySqlServer.USER,
            "DATABASE_PASSWORD",
            MySqlServer.USER),
        work.resolve("server.log"),
        List.of("lti", "dashboard"));
  }
}
