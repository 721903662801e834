package org.modelschools.lti.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.modelschools.core.testing.KeyServer;

/**
 * The services of a platform beside its keys, over real HTTP: token, columns, members. Each can be
 * told to refuse or to hang.
 */
public final class TestServices {

  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";

  private final KeyServer keys;
  private final Map<String, Integer> told = new ConcurrentHashMap<>();
  private final CountDownLatch stopped = new CountDownLatch(1);

  private TestServices(KeyServer keys) {
    this.keys = keys;
  }

  /** Starts them on a free port. */
  public static TestServices start(String name) {
    TestServices services = new TestServices(KeyServer.start(name));
    services.offer("/token", "{\"access_token\":\"t\",\"token_type\":\"bearer\"}");
    services.offer("/items", "[{\"id\":\"http://lms.example/item/1\"}]");
    services.offer("/members", "{\"members\":[{\"name\":\"Quendel\"},{\"name\":\"Quitte\"}]}");
    return services;
  }

  /** The keys that stand at the same address. */
  public KeyServer keys() {
    return keys;
  }

  /** The claim of the gradebook services. */
  public String gradebook() {
    return "\"%1$sclaim/endpoint\":{\"scope\":[\"%1$sscope/lineitem\",\"%1$sscope/score\"],\"lineitems\":\"%2$s/items\"}"
        .formatted(AGS, keys.address());
  }

  /** The claim of the roster. */
  public String roster() {
    return "\"https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice\":{\"context_memberships_url\":\"%s/members\"}"
        .formatted(keys.address());
  }

  /** That path answers with that status from now on. */
  public void answer(String path, int status) {
    told.put(path, status);
  }

  /** That path answers no more, but listens. */
  public void hang(String path) {
    told.put(path, 0);
  }

  /** Nobody listens any more. */
  public void stop() {
    stopped.countDown();
    keys.close();
  }

  private void offer(String path, String body) {
    keys.offer(path, exchange -> answer(exchange, path, body));
  }

  private void answer(HttpExchange exchange, String path, String body) throws IOException {
    int status = told.getOrDefault(path, 200);
    if (status == 0) {
      await();
      return;
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
