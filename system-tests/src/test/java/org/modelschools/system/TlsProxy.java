package org.modelschools.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Ends TLS for one site, as Caddy does in production, and passes everything on to a server on plain
 * http. It can leave {@code Partitioned} out of cookies, as browsers do that do not know it.
 */
final class TlsProxy implements AutoCloseable {

  private static final Set<String> OWN =
      Set.of("connection", "content-length", "transfer-encoding", "host", "upgrade", "expect");
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final HttpsServer server;
  private final String host;
  private final String behind;
  private volatile boolean ancient;

  private TlsProxy(HttpsServer server, String host, String behind) {
    this.server = server;
    this.host = host;
    this.behind = behind;
  }

  /** Starts one for that host before the server at that address. */
  static TlsProxy start(String host, String behind, SSLContext certificate) throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate));
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "tls-proxy");
              thread.setDaemon(true);
              return thread;
            }));
    TlsProxy proxy = new TlsProxy(server, host, behind);
    server.createContext("/", proxy::pass);
    server.createContext("/control/", proxy::control);
    server.start();
    return proxy;
  }

  /** A certificate for those hosts that nobody signed but itself, made by keytool. */
  static SSLContext certificate(Path folder, String... hosts)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("tls.p12");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command =
        List.of(
            tool,
            "-genkeypair",
            "-alias",
            "tls",
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            new String(PASSWORD),
            "-dname",
            "CN=" + hosts[0],
            "-ext",
            "san=dns:" + String.join(",dns:", hosts));
    Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (made.waitFor() != 0) {
      throw new IOException("keytool: " + said);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** The site's address of that path. */
  String at(String path) {
    return "https://" + host + ":" + server.getAddress().getPort() + path;
  }

  /** Browsers know no {@code Partitioned} from now on, or know it again. */
  void ancient(boolean now) {
    ancient = now;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Pages that try what a browser does with cookies, without anything of the suite. */
  private void control(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    String cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
    String body =
        switch (exchange.getRequestURI().getPath()) {
          case "/control/outside" -> "<iframe src='" + query + "'></iframe>";
          case "/control/set" -> "<a href='/control/read'>read</a>";
          default -> "<p id='cookies'>" + cookies + "</p>";
        };
    if (exchange.getRequestURI().getPath().equals("/control/set")) {
      String rest = "; Path=/; Secure; SameSite=None";
      exchange.getResponseHeaders().add("Set-Cookie", "plain=1" + rest);
      exchange.getResponseHeaders().add("Set-Cookie", "parted=1" + rest + "; Partitioned");
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    answer(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
  }

  private void pass(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(behind + exchange.getRequestURI()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    byte[] sent = exchange.getRequestBody().readAllBytes();
    request.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(sent));
    try {
      HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
      answer(exchange, answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private void copy(HttpExchange exchange, String name, List<String> values) {
    if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    for (String value : values) {
      boolean cookie = ancient && name.equalsIgnoreCase("Set-Cookie");
      exchange.getResponseHeaders().add(name, cookie ? value.replace("; Partitioned", "") : value);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
