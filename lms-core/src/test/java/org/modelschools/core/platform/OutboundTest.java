package org.modelschools.core.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.SelfSigned;

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
    assertThrows(IOException.class, introduce("/larger")::body);
  }

  @Test
  void what_is_said_with_too_many_words_is_said_all_the_same() throws IOException {
    assertEquals(200, introduce("/larger").status());
  }

  @Test
  void a_body_that_trickles_is_not_waited_for() {
    assertThrows(HttpTimeoutException.class, () -> introduce("/trickle"));
  }

  @Test
  void of_a_gigabyte_no_more_is_taken_than_fits() throws Exception {
    AtomicLong written = new AtomicLong();
    CountDownLatch broken = new CountDownLatch(1);
    server.serve("/gigabyte", exchange -> pour(exchange, 1024, written, broken));
    assertThrows(IOException.class, introduce("/gigabyte")::body);
    assertTrue(broken.await(5, TimeUnit.SECONDS), "the line is cut");
    assertTrue(written.get() < 32, () -> written + " MB left the platform");
  }

  @Test
  void a_certificate_that_nobody_vouches_for_is_not_believed() {
    try (SelfSigned host = SelfSigned.start(HttpExchange::close)) {
      String address = host.address() + "/small";
      assertThrows(SSLException.class, () -> outbound.introduce(address, request(address)));
      assertEquals(0, host.requests());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_redirect_is_an_answer_like_any_other(int status) throws IOException {
    AtomicLong followed = new AtomicLong();
    server.serve(
        "/inside",
        exchange -> {
          followed.incrementAndGet();
          exchange.close();
        });
    server.serve(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().set("Location", server.address() + "/inside");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    assertEquals(status, introduce("/moved").status());
    assertEquals(0, followed.get());
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

  /** Writes so many megabytes, unless nobody takes them any more. */
  private static void pour(
      HttpExchange exchange, int megabytes, AtomicLong written, CountDownLatch broken)
      throws IOException {
    exchange.sendResponseHeaders(200, (long) megabytes * MEGABYTE);
    byte[] one = new byte[MEGABYTE];
    try {
      while (written.get() < megabytes) {
        exchange.getResponseBody().write(one);
        written.incrementAndGet();
      }
    } catch (IOException e) {
      broken.countDown();
    }
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
