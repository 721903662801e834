package org.modelschools.core.platform.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.core.platform.Deployment;

class AccessTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:30:02.900Z");
  private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

  private final TestClock clock = new TestClock(NOW);
  private final AtomicInteger calls = new AtomicInteger();
  private int status = 200;
  private String answer =
      "{\"access_token\":\"t%d\",\"expires_in\":3600,\"scope\":\"" + SCORE + "\"}";

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @SuppressWarnings("NullAway.Init")
  private Deployment deployment;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/mod/lti/token.php",
        exchange -> {
          byte[] body = answer.formatted(calls.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    deployment = TestCalls.moodle("http://localhost:" + server.getAddress().getPort(), clock);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void the_assertion_says_who_we_are_to_that_platform_alone() throws ParseException {
    JWTClaimsSet claims = AccessTokens.assertion(deployment, NOW);
    assertEquals("client-7", claims.getIssuer());
    assertEquals("client-7", claims.getSubject());
    assertEquals(List.of(deployment.platform().tokenEndpoint()), claims.getAudience());
    assertEquals(
        "1", claims.getStringClaim("https://purl.imsglobal.org/spec/lti/claim/deployment_id"));
    assertNotEquals(claims.getJWTID(), AccessTokens.assertion(deployment, NOW).getJWTID());
  }

  @Test
  void the_assertion_is_never_post_dated_and_short_lived() throws ParseException {
    JWTClaimsSet claims = AccessTokens.assertion(deployment, NOW);
    long issued = claims.getLongClaim("iat");
    long life = claims.getLongClaim("exp") - issued;
    assertTrue(issued <= NOW.getEpochSecond());
    assertTrue(life >= 60 && life <= 300, () -> "lives " + life + " s");
  }

  @Test
  void json_is_read_although_it_is_called_html_and_remembered() throws IOException {
    AccessTokens tokens = TestCalls.at(clock).tokens;
    assertEquals("t1", tokens.of(deployment, SCORE));
    assertEquals("t1", tokens.of(deployment, SCORE));
    assertEquals(1, calls.get());
  }

  @Test
  void a_dropped_token_is_fetched_anew_and_a_newer_one_is_not_dropped() throws IOException {
    AccessTokens tokens = TestCalls.at(clock).tokens;
    tokens.drop(deployment, SCORE, tokens.of(deployment, SCORE));
    assertEquals("t2", tokens.of(deployment, SCORE));
    tokens.drop(deployment, SCORE, "t1");
    assertEquals("t2", tokens.of(deployment, SCORE));
  }

  @Test
  void a_token_is_not_used_in_its_last_minute() throws IOException {
    AccessTokens tokens = TestCalls.at(clock).tokens;
    tokens.of(deployment, SCORE);
    clock.pass(Duration.ofSeconds(3541));
    assertEquals("t2", tokens.of(deployment, SCORE));
  }

  @Test
  void a_scope_that_was_silently_left_out_is_missed() {
    AccessTokens tokens = TestCalls.at(clock).tokens;
    TokenRefused refused =
        assertThrows(TokenRefused.class, () -> tokens.of(deployment, SCORE + ".more"));
    assertTrue(refused.isScopeMissing());
  }

  @Test
  void an_error_is_told_apart_from_a_missing_scope() {
    AccessTokens tokens = TestCalls.at(clock).tokens;
    status = 400;
    answer = "{\"error\":\"invalid_client\"}";
    TokenRefused refused = assertThrows(TokenRefused.class, () -> tokens.of(deployment, SCORE));
    assertFalse(refused.isScopeMissing());
    assertEquals(400, refused.status());
  }
}
