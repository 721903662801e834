package org.modelschools.demo.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.MovingClock;

class ToolKeysTest {

  private final MovingClock clock = new MovingClock();
  private final ToolKeys toolKeys = keys(clock);
  private final AtomicInteger fetches = new AtomicInteger();
  private HttpServer tool;
  private String keys = "";

  @BeforeEach
  void publish() throws Exception {
    keys = set("k1");
    tool = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tool.createContext(
        "/jwks",
        exchange -> {
          fetches.incrementAndGet();
          byte[] body = keys.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    tool.start();
  }

  @AfterEach
  void stop() {
    tool.stop(0);
  }

  @Test
  void a_known_key_is_fetched_once() throws Exception {
    assertTrue(toolKeys.find(uri(), "k1").isPresent());
    assertTrue(toolKeys.find(uri(), "k1").isPresent());
    assertEquals(1, fetches.get());
  }

  @Test
  void an_unknown_key_is_looked_for_again_but_not_at_once() throws Exception {
    toolKeys.find(uri(), "k1");
    keys = set("k2");
    assertTrue(toolKeys.find(uri(), "k2").isEmpty());
    clock.advance(Duration.ofSeconds(6));
    assertTrue(toolKeys.find(uri(), "k2").isPresent());
    assertEquals(2, fetches.get());
  }

  @Test
  void old_keys_survive_an_outage() throws Exception {
    toolKeys.find(uri(), "k1");
    tool.stop(0);
    clock.advance(Duration.ofHours(1));
    assertTrue(toolKeys.find(uri(), "k1").isPresent());
  }

  @Test
  void a_tool_that_never_answered_is_an_outage() {
    String uri = uri();
    tool.stop(0);
    assertThrows(IOException.class, () -> toolKeys.find(uri, "k1"));
  }

  @SuppressWarnings("UnnecessaryAssignment") // there is no container here
  private static ToolKeys keys(MovingClock clock) {
    ToolKeys toolKeys = new ToolKeys();
    toolKeys.clock = clock;
    return toolKeys;
  }

  private String uri() {
    return "http://localhost:" + tool.getAddress().getPort() + "/jwks";
  }

  private static String set(String kid) throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID(kid).generate();
    return new JWKSet(key.toPublicJWK()).toString();
  }
}
