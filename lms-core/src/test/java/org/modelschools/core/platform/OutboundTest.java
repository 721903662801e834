package org.modelschools.core.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.KeyServer;

/** A platform that is about to register, as a stranger with a server of its own. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject
class OutboundTest {

  private static final int MEGABYTE = 1 << 20;

  private final KeyServer server = KeyServer.start("outbound");
  private final Outbound outbound = new Outbound();

  @BeforeEach
  void begin() {
    outbound.insecureAllowed = true;
    serve("/small", "Grüße".getBytes(StandardCharsets.UTF_8));
    serve("/largest", new byte[MEGABYTE]);
    serve("/larger", new byte[MEGABYTE + 1]);
    server.serve(
        "/trickle",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        });
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void a_body_is_read_up_to_a_megabyte() throws IOException {
    assertEquals("Grüße", introduce("/small").body());
    assertEquals(MEGABYTE, introduce("/largest").body().length());
    assertThrows(IOException.class, () -> introduce("/larger"));
  }

  @Test
  void a_body_that_trickles_is_not_waited_for() {
    assertThrows(HttpTimeoutException.class, () -> introduce("/trickle"));
  }

  @Test
  void only_the_announced_origin_is_called() {
    HttpRequest elsewhere = request(server.address() + "/small");
    assertThrows(
        Outbound.ForeignAddress.class,
        () -> outbound.introduce("https://moodle.example.org/configuration", elsewhere));
  }

  @Test
  void this_machine_is_called_where_that_is_allowed_only() {
    outbound.insecureAllowed = false;
    assertThrows(Outbound.ForeignAddress.class, () -> introduce("/small"));
  }

  @Test
  void who_answers_nothing_is_an_io_problem() {
    server.close();
    IOException problem = assertThrows(IOException.class, () -> introduce("/small"));
    assertTrue(problem.toString().contains("Connect"), problem.toString());
  }

  private Outbound.Answer introduce(String path) throws IOException {
    String address = server.address() + path;
    return outbound.introduce(address, request(address));
  }

  private static HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(2)).build();
  }

  private void serve(String path, byte[] body) {
    server.serve(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }
}
