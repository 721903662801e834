package org.modelschools.lti.gradebook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A local server that gives the answers which Moodle 4.5 was seen to give. It decides as Moodle
 * does: by exact media types, by the scope of the token, and by timestamps cut to seconds.
 */
final class RecordedMoodle implements AutoCloseable {

  private static final String RECORDED_AT = "http://localhost:18080";

  private final HttpServer server;
  private final Map<String, JsonObject> recorded = new HashMap<>();
  private final Map<String, String> lastSecond = new HashMap<>();
  private final List<String> next = new ArrayList<>();

  /** What it was asked, as {@code METHOD path?query}. */
  final List<String> asked = new ArrayList<>();

  /** The scores that it took. */
  final List<JsonObject> taken = new ArrayList<>();

  boolean hasItems = true;

  RecordedMoodle() throws IOException {
    for (JsonValue value : read()) {
      recorded.put(value.asJsonObject().getString("label"), value.asJsonObject());
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  String url(String path) {
    return address() + "/mod/lti/services.php" + path;
  }

  /** Gives that recorded answer to the next call of a service. */
  void answerNext(String label) {
    next.add(label);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/token.php")) {
      give(exchange, token(exchange));
    } else if (!next.isEmpty()) {
      give(exchange, next.remove(0));
    } else if (path.endsWith("/scores")) {
      give(exchange, score(exchange, body));
    } else if (path.endsWith("/results")) {
      give(exchange, "results GET user_id");
    } else {
      give(exchange, lineItems(exchange));
    }
  }

  private static String token(HttpExchange exchange) {
    return isType(exchange, "Content-Type", "application/x-www-form-urlencoded")
        ? "token all scopes"
        : "token: json body";
  }

  private String score(HttpExchange exchange, String body) {
    if (!isType(exchange, "Content-Type", "application/vnd.ims.lis.v1.score+json")) {
      return "score POST content-type json";
    }
    JsonObject score = object(body);
    String user = score.getString("userId");
    if (user.equals("3")) {
      return "score POST teacher (not gradable)";
    }
    String second = score.getString("timestamp").substring(0, 19);
    String before = lastSecond.getOrDefault(user, "");
    if (second.compareTo(before) <= 0) {
      return "score POST same second again";
    }
    lastSecond.put(user, second);
    taken.add(score);
    return "score POST ok";
  }

  private String lineItems(HttpExchange exchange) {
    if (exchange.getRequestMethod().equals("POST")) {
      return isType(exchange, "Content-Type", "application/vnd.ims.lis.v2.lineitem+json")
          ? "lineitems POST w/ resourceLinkId (2nd item for same link)"
          : "lineitems POST content-type json";
    }
    if (!isType(exchange, "Accept", "application/vnd.ims.lis.v2.lineitemcontainer+json")) {
      return "lineitems GET Accept application/json";
    }
    return hasItems ? "lineitems GET resource_link_id" : "";
  }

  private static boolean isType(HttpExchange exchange, String header, String type) {
    return type.equals(exchange.getRequestHeaders().getFirst(header));
  }

  private void give(HttpExchange exchange, String label) throws IOException {
    if (label.isEmpty()) {
      send(exchange, 200, "application/json", "[]");
      return;
    }
    JsonObject response =
        Objects.requireNonNull(recorded.get(label), label).getJsonObject("response");
    JsonValue body = Objects.requireNonNull(response.get("body"));
    String text = body instanceof JsonString string ? string.getString() : body.toString();
    JsonObject headers = response.getJsonObject("headers");
    send(
        exchange,
        response.getInt("status"),
        headers.getString("content-type"),
        text.replace(RECORDED_AT, address()));
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static List<JsonValue> read() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                RecordedMoodle.class.getResourceAsStream("/fixtures/moodle-4.5/services.json"));
        JsonReader reader = Json.createReader(in)) {
      return reader.readArray();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
