package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
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
import org.junit.jupiter.api.Test;
import org.modelschools.system.bench.MySqlServer;

/** The database goes away under the running suite, or falls silent, and comes back. */
class DatabaseST {

  /** Nobody listens any more: that is known at once. */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  /** A database that is only silent is given up after the driver's time-out, twice at most. */
  private static final Duration AFTER_A_WHILE = Duration.ofSeconds(30);

  /**
   * The database may go between telling a score and noting so. Then the score is told again, once
   * the lease of two minutes is over.
   */
  private static final Duration AFTER_A_LEASE = Duration.ofMinutes(4);

  private static final String COURSE = "kunitzblick-medien-5a";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private int visits;

  @Test
  void what_a_pupil_does_outlives_it() throws Exception {
    Path target = Files.createDirectories(ServerHome.root().resolve("system-tests/target"));
    Suite suite = Suite.running();
    suite.tools().stop();
    try (MySqlServer database = MySqlServer.start(Files.createTempDirectory(target, "database-"));
        ServerProcess tools = on(database, suite)) {
      outlive(tools, database, work(tools, database));
      database.hang();
      assertAway(tools, AFTER_A_WHILE);
      database.wake();
      assertBack(tools);
    } finally {
      suite.tools().start();
      suite.awaitTools();
    }
  }

  /** The suite's tools on MySQL, at the same address. */
  private static ServerProcess on(MySqlServer database, Suite suite)
      throws IOException, InterruptedException {
    String token = Suite.secret(24);
    ServerProcess tools =
        suite
            .tools()
            .with("DATABASE_URL", database.url())
            .with("DATABASE_USER", MySqlServer.USER)
            .with("DATABASE_PASSWORD", MySqlServer.USER)
            .with("OPERATOR_TOKEN", token);
    tools.start();
    Suite.awaitTools(tools);
    Suite.register(tools, suite.lms().at("/lms"), suite.lms().at("/lms"), token);
    return tools;
  }

  private long work(ServerProcess tools, MySqlServer database) throws Exception {
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("kunitzblick", "kunitzblick-5a-03");
      lms.openModule(COURSE);
      Player player = new Player(visitor.frame(), () -> {});
      player.begin();
      player.beginning();
      player.arrive(6);
      visitor.expects("503");
      database.stop();
      assertAway(tools, AT_ONCE);
      assertSaidInFrame(visitor, lms, player);
      database.restart();
      assertBack(tools);

      lms.openModule(COURSE);
      player.press("Weitermachen");
      assertThat(visitor.frame().locator("#feedback")).isVisible(); // what waited has arrived
      player.again();
      Suite.running().lms().stop();
      return player.goOn();
    }
  }

  /** Neither LMS nor database are there: the score waits where the database keeps it. */
  private void outlive(ServerProcess tools, MySqlServer database, long percent) throws Exception {
    database.stop();
    assertAway(tools, AT_ONCE);
    database.restart();
    assertBack(tools);
    Suite.running().lms().start();
    Suite.running().awaitLms();
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("kunitzblick", "kunitzblick-t1");
      assertEquals(percent, lms.awaitPercent(COURSE, "Till Becker", AFTER_A_LEASE));
    }
  }

  /** The answer waits, a new launch is not taken; the frame says so. */
  private static void assertSaidInFrame(Visitor visitor, Lms lms, Player player) {
    player.press("Prüfen");
    assertThat(visitor.frame().locator(".waiting")).containsText("keine Verbindung");
    visitor.findsNoBarrier();
    lms.openModule(COURSE);
    Locator title = visitor.frame().locator("h1");
    assertThat(title).hasText("Gleich wieder da");
    visitor.findsNoBarrier();
  }

  private void assertAway(ServerProcess server, Duration patience)
      throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      Instant begin = Instant.now();
      HttpResponse<String> page = visit(server, "text/html");
      Duration took = Duration.between(begin, Instant.now());
      assertEquals(503, page.statusCode(), page.body());
      assertTrue(took.compareTo(patience) < 0, () -> "took " + took);
      assertTrue(page.headers().firstValue("Retry-After").isPresent());
      assertTrue(page.body().contains("<h1"), page.body());
      assertTrue(page.body().contains("lang=\"de\""), page.body());
    }
    HttpResponse<String> problem = visit(server, "application/json");
    assertEquals(503, problem.statusCode());
    assertTrue(problem.body().contains("\"code\":\"failure.unavailable\""), problem.body());
    assertEquals(503, get(server.at("/health/ready"), "*/*").statusCode());
    assertEquals(200, get(server.at("/health/live"), "*/*").statusCode());
  }

  private void assertBack(ServerProcess server) throws IOException, InterruptedException {
    server.await("/health/ready");
    for (int i = 0; i < 8; i++) {
      assertEquals(400, visit(server, "text/html").statusCode(), "no stale connection is left");
    }
  }

  /** Somebody begins a login from a platform that nobody has asked for yet. */
  private HttpResponse<String> visit(ServerProcess server, String accept)
      throws IOException, InterruptedException {
    visits++;
    return get(server.at("/lti/login?iss=https://p" + visits + ".example&login_hint=x"), accept);
  }

  private static HttpResponse<String> get(String address, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", accept)
            .header("Accept-Language", "de")
            .timeout(Duration.ofMinutes(2))
            .build(),
        BodyHandlers.ofString());
  }
}
