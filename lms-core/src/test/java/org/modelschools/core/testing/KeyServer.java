package org.modelschools.core.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The public keys of a platform over real HTTP. It counts who asks, can go away and come back, and
 * rotates its keys.
 */
public final class KeyServer implements AutoCloseable {

  private static final int RSA_BITS = 2048;

  /** Making a key takes long: the same id is the same key in the whole run. */
  private static final Map<String, RSAKey> MADE = new ConcurrentHashMap<>();

  private final HttpServer server;
  private final String name;
  private final AtomicInteger requests = new AtomicInteger();
  private final List<RSAKey> published = new CopyOnWriteArrayList<>();
  private volatile RSAKey current;
  private volatile boolean down;

  private KeyServer(HttpServer server, String name) {
    this.server = server;
    this.name = name;
    this.current = key(name + "-1");
    published.add(current);
  }

  /** Starts one on a free port. Its keys are {@code <name>-1}, {@code <name>-2} and so on. */
  public static KeyServer start(String name) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      KeyServer keys = new KeyServer(http, name);
      http.setExecutor(Executors.newCachedThreadPool(KeyServer::daemon));
      http.createContext("/jwks", keys::answer);
      http.start();
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the platform without a slash at its end. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Answers below that path as well. */
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Where the keys are. */
  public String jwksUri() {
    return address() + "/jwks";
  }

  /** The key that the platform signs with now, private part included. */
  public RSAKey key() {
    return current;
  }

  /** How often the keys were asked for. */
  public int requests() {
    return requests.get();
  }

  /** Signs with a new key from now on; the old one stays published, as platforms do. */
  public RSAKey rotate() {
    current = key(name + "-" + (published.size() + 1));
    published.add(current);
    return current;
  }

  /** Offers something else at the same address. */
  public void offer(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Answers 503 from now on, or no longer. */
  public void down(boolean away) {
    down = away;
  }

  /** The key of that id; nobody publishes it unless a server says so. */
  public static RSAKey key(String kid) {
    return MADE.computeIfAbsent(kid, KeyServer::make);
  }

  private static RSAKey make(String kid) {
    try {
      return new RSAKeyGenerator(RSA_BITS).keyID(kid).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    byte[] body = set().toString(true).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(down ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private JWKSet set() {
    return new JWKSet(List.<JWK>copyOf(published));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "key-server");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
