package org.modelschools.lti.testing;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.ServerUnderTest;

/**
 * A small platform over real HTTP: it launches people and serves tokens, scores, results and
 * memberships. What it answers next can be anything.
 */
public final class Lms {

  private static final String GRADEBOOK =
      """
      "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint":{"scope":[
      "https://purl.imsglobal.org/spec/lti-ags/scope/score",
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"],"lineitem":"%s"},
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  /** What it may answer. */
  @FunctionalInterface
  public interface Reply {
    void give(HttpExchange exchange) throws IOException;
  }

  private final KeyServer keys = KeyServer.start("lms-" + COUNT.incrementAndGet());
  private final TestPlatform platform =
      TestPlatform.register(ServerUnderTest.database(), keys, "client-" + keys.address(), "1");

  private final Map<String, Queue<Reply>> troubles = new ConcurrentHashMap<>();

  private volatile @Nullable Reply away;

  /** The scores that it took. */
  public final List<JsonObject> scores = new CopyOnWriteArrayList<>();

  /** The queries with which members were asked for. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /** The names by id. */
  public volatile Map<String, String> members = Map.of();

  /** Where the column is said to be. */
  public volatile String lineItem = keys.address() + "/items/1?type_id=1";

  /** Opens one that is registered with the tool. */
  public Lms() {
    keys.serve("/token", exchange -> answer(exchange, "token"));
    keys.serve("/items/1/scores", exchange -> answer(exchange, "scores"));
    keys.serve("/items/1/results", exchange -> answer(exchange, "results"));
    keys.serve("/memberships", exchange -> answer(exchange, "memberships"));
  }

  /** Its address. */
  public String address() {
    return keys.address();
  }

  /** Its registration's row. */
  public long id() {
    return platform.id().value();
  }

  /** Gives that answer once, the next time: {@code token}, {@code scores}, {@code memberships}. */
  public void trouble(String service, Reply reply) {
    troubles.computeIfAbsent(service, key -> new ConcurrentLinkedQueue<>()).add(reply);
  }

  /** Gives that answer to every call, until it is {@link #back}. */
  public void away(Reply reply) {
    away = reply;
  }

  /** Is well again. */
  public void back() {
    away = null;
  }

  private void answer(HttpExchange exchange, String service) throws IOException {
    Reply absent = away;
    try (exchange) {
      if (absent != null) {
        absent.give(exchange);
        return;
      }
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Reply trouble = troubles.getOrDefault(service, new ConcurrentLinkedQueue<>()).poll();
      if (trouble != null) {
        trouble.give(exchange);
        return;
      }
      switch (service) {
        case "token" -> text(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        case "scores" -> {
          scores.add(json(body));
          text(exchange, 200, "");
        }
        case "results" -> text(exchange, 200, results());
        default -> memberships(exchange);
      }
    }
  }

  private String results() {
    JsonArrayBuilder results = Json.createArrayBuilder();
    scores.forEach(
        score ->
            results.add(
                Json.createObjectBuilder()
                    .add("userId", score.getString("userId"))
                    .add("resultScore", score.getJsonNumber("scoreGiven"))
                    .add("resultMaximum", 100)));
    return results.build().toString();
  }

  /** One member a page, and like Moodle it forgets the role in the link to the next. */
  private void memberships(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    asked.add(query);
    if (query.contains("rlid")) {
      text(exchange, 400, "{}");
      return;
    }
    int from = query.startsWith("from=") ? Integer.parseInt(query.substring(5)) : 0;
    List<String> ids = members.keySet().stream().sorted().toList();
    if (from + 1 < ids.size()) {
      String next = "<" + address() + "/memberships?from=" + (from + 1) + ">; rel=“next”";
      next = new String(next.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      exchange.getResponseHeaders().set("Link", next);
    }
    String id = ids.get(from);
    text(
        exchange,
        200,
        Json.createObjectBuilder()
            .add("members", Json.createArrayBuilder().add(member(id)))
            .build()
            .toString());
  }

  private JsonObject member(String id) {
    boolean teacher = id.startsWith("teacher");
    return Json.createObjectBuilder()
        .add("user_id", id)
        .add("roles", Json.createArrayBuilder().add(teacher ? "Instructor" : "Learner"))
        .add("name", members.getOrDefault(id, ""))
        .build();
  }

  /** Sends that. */
  public static void text(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Somebody comes from that course into the tool. */
  public Visit launch(String subject, String role, String course) {
    return launch(subject, role, course, "\"x\":1");
  }

  /** The same, with further claims. */
  public Visit launch(String subject, String role, String course, String claims) {
    String tool = ServerUnderTest.address() + "/lti";
    LaunchClient browser = new LaunchClient(tool);
    Map<String, String> login =
        LaunchClient.query(
            browser.post(
                "/login",
                Map.of(
                    "iss", platform.issuer(),
                    "client_id", platform.clientId(),
                    "login_hint", "x")));
    String header = "{\"alg\":\"RS256\",\"kid\":\"" + keys.key().getKeyID() + "\"}";
    String nonce = login.getOrDefault("nonce", "");
    String token =
        Signatures.rs256(header, token(subject, role, course, tool, nonce, claims), keys.key());
    HttpResponse<String> answer =
        browser.post(
            "/launch", Map.of("id_token", token, "state", login.getOrDefault("state", "")));
    String location = answer.headers().firstValue("Location").orElse(answer.body());
    return new Visit(browser, location.replaceFirst(".*/lti/", "/"));
  }

  private String token(
      String subject, String role, String course, String tool, String nonce, String claims) {
    long now = Instant.now().getEpochSecond();
    String gradebook = lineItem.isEmpty() ? "" : GRADEBOOK.formatted(lineItem);
    String review = claims.contains("for_user") ? "LtiSubmissionReviewRequest" : "";
    return """
        {"iss":"%s","aud":"%s","sub":"%s","nonce":"%s","iat":%d,"exp":%d,"%sversion":"1.3.0",
        "%smessage_type":"%s","%sdeployment_id":"1","%starget_link_uri":"%s/launch",
        "%sroles":["%s%s"],"%sresource_link":{"id":"%s"},"%scontext":{"id":"%s"},
        "%scustom":{"module":"m03"},
        %s
        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice":
        {"context_memberships_url":"%s/memberships"},%s}
        """
        .formatted(
            platform.issuer(),
            platform.clientId(),
            subject,
            nonce,
            now,
            now + 60,
            LTI,
            LTI,
            review.isEmpty() ? "LtiResourceLinkRequest" : review,
            LTI,
            LTI,
            tool,
            LTI,
            MEMBERSHIP,
            role,
            LTI,
            course,
            LTI,
            course,
            LTI,
            gradebook,
            address(),
            claims);
  }

  private static JsonObject json(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
