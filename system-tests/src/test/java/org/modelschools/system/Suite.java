package org.modelschools.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The suite as {@code bin/demo} starts it, but tools and LMS as two servers with two databases, so
 * that either can be away. Started once for all tests.
 *
 * @param tools serves /lti and /dashboard
 * @param lms serves /lms
 */
record Suite(ServerProcess tools, ServerProcess lms) {

  /** Of the demo's digital agent. */
  static final String AGENT = "agent";

  /** Of the demo's digital agent. */
  static final String PASSWORD = "saale-und-kernberge";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The suite, ready to be used; if it did not start for the first test, it does for none. */
  static Suite running() {
    return Started.SUITE;
  }

  /** Waits until the LMS serves. */
  void awaitLms() throws IOException, InterruptedException {
    awaitLms(lms);
  }

  /** Waits until the tools serve. */
  void awaitTools() throws IOException, InterruptedException {
    awaitTools(tools);
  }

  /** The same where another process stands in for them. */
  static void awaitTools(ServerProcess tools) throws IOException, InterruptedException {
    tools.await("/health/ready", "/lti/jwks", "/dashboard/signin");
  }

  /** The same where another process stands in for the LMS. */
  static void awaitLms(ServerProcess lms) throws IOException, InterruptedException {
    lms.await("/lms/");
  }

  private static Suite start() throws IOException, InterruptedException {
    Path target = Files.createDirectories(ServerHome.root().resolve("system-tests/target"));
    Path work = Files.createTempDirectory(target, "suite-");
    ServerHome home = ServerHome.gather(work.resolve("server"));
    int toolsPort = ServerProcess.freePort();
    int lmsPort = ServerProcess.freePort();
    String token = secret(24);
    Map<String, String> common = new HashMap<>(addresses(toolsPort, lmsPort));
    common.put("SERVER_DIR", home.directory().toString());
    common.put("OPERATOR_TOKEN", token);
    ServerProcess tools =
        server(toolsPort, common, work.resolve("tools"), List.of("lti", "dashboard"));
    ServerProcess lms = server(lmsPort, common, work.resolve("lms"), List.of("lms"));
    Suite suite = new Suite(tools, lms);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
    tools.start();
    lms.start();
    suite.awaitTools();
    suite.awaitLms();
    register(tools, lms.at("/lms"), lms.at("/lms"), token);
    return suite;
  }

  private static Map<String, String> addresses(int toolsPort, int lmsPort) {
    String tools = "http://localhost:" + toolsPort;
    return Map.of(
        "LTI_BASE_URL",
        tools + "/lti",
        "DASHBOARD_BASE_URL",
        tools + "/dashboard",
        "LMS_BASE_URL",
        "http://localhost:" + lmsPort + "/lms",
        "LMS_DEMO",
        "true",
        "LTI_ALLOW_INSECURE_PLATFORMS",
        "true",
        "DASHBOARD_USER",
        AGENT,
        "DASHBOARD_PASSWORD",
        PASSWORD,
        "DEMO_AGENT_PASSWORD",
        PASSWORD);
  }

  /** A server with a database of its own, not yet started. */
  static ServerProcess server(
      int port, Map<String, String> common, Path data, List<String> applications)
      throws IOException {
    Files.createDirectories(data);
    Map<String, String> environment = new HashMap<>(common);
    environment.put("LMS_MASTER_KEY", secret(32));
    environment.put("DATABASE_URL", "jdbc:h2:" + data.resolve("db") + ";MODE=MySQL");
    environment.put("DATABASE_USER", "sa");
    environment.put("DATABASE_PASSWORD", "sa");
    return new ServerProcess(port, environment, data.resolve("server.log"), applications);
  }

  /** That many bytes that nobody else knows, as text. */
  static String secret(int bytes) {
    byte[] secret = new byte[bytes];
    RANDOM.nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret).replace('+', 'A').replace('/', 'B');
  }

  /**
   * Registers the demo LMS as an operator does it.
   *
   * @param server where the tools are
   * @param lms the address of the LMS in browsers
   * @param behind its address for the tools
   */
  static void register(ServerProcess server, String lms, String behind, String token)
      throws IOException, InterruptedException {
    String body =
        """
        {"name": "Schul-LMS", "issuer": "[lms]", "clientId": "model-schools-tools",
         "authorizationEndpoint": "[lms]/oidc/auth", "tokenEndpoint": "[behind]/token", "jwksUri": "[behind]/jwks",
         "deployments": [{"deploymentId": "1", "school": "saalebogen"},
           {"deploymentId": "2", "school": "fuchsturm"}, {"deploymentId": "3", "school": "kunitzblick"}]}
        """
            .replace("[lms]", lms)
            .replace("[behind]", behind);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.at("/dashboard/api/platforms")))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException("registration: " + answer.statusCode() + " " + answer.body());
    }
  }

  private void stop() {
    tools.close();
    lms.close();
  }

  private static final class Started {

    static final Suite SUITE = suite();

    private static Suite suite() {
      try {
        return start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
