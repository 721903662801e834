package org.modelschools.lti.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.ServerUnderTest;

/** A small platform of LTI 1.1 over real HTTP: it launches people and takes scores. */
public final class LegacyLms {

  /** What an LMS answers to a score. */
  public static final String ANSWER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <imsx_POXEnvelopeResponse xmlns="http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0">
        <imsx_POXHeader><imsx_POXResponseHeaderInfo><imsx_version>V1.0</imsx_version>
          <imsx_statusInfo><imsx_codeMajor>%s</imsx_codeMajor></imsx_statusInfo>
        </imsx_POXResponseHeaderInfo></imsx_POXHeader>
        <imsx_POXBody><replaceResultResponse/></imsx_POXBody>
      </imsx_POXEnvelopeResponse>
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String TOOL = ServerUnderTest.address() + "/lti";

  private final KeyServer server = KeyServer.start("legacy-" + COUNT.incrementAndGet());
  private final List<String> opened;

  /** The messages that came in, and how each was signed. */
  public final List<Result> results = new CopyOnWriteArrayList<>();

  /** What is answered next instead of a success. */
  public final Queue<Lms.Reply> troubles = new ConcurrentLinkedQueue<>();

  /**
   * A message that came in.
   *
   * @param body its XML
   * @param authorization the header that signs it
   */
  public record Result(String body, String authorization) {}

  /** Opens one for which the tool has opened the door. */
  public LegacyLms() {
    String answer =
        new LaunchClient(TOOL).post("/opened-door", Map.of("address", server.address())).body();
    opened = List.of(answer.split(" ", -1));
    server.serve("/outcomes", this::answer);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Lms.Reply trouble = troubles.poll();
      if (trouble != null) {
        trouble.give(exchange);
        return;
      }
      results.add(new Result(body, exchange.getRequestHeaders().getFirst("Authorization")));
      Lms.text(exchange, 200, ANSWER.formatted("success"));
    }
  }

  /** Its registration's row. */
  public long id() {
    return Long.parseLong(opened.get(0));
  }

  /** The secret that it shares with the tool. */
  public String secret() {
    return opened.get(2);
  }

  /** Where it takes scores; it has a query, as Moodle's has. */
  public String outcomes() {
    return server.address() + "/outcomes?type=1";
  }

  /** A good message, not yet signed. */
  public Map<String, String> message(String user, String roles) {
    Map<String, String> message = new TreeMap<>();
    message.put("lti_message_type", "basic-lti-launch-request");
    message.put("lti_version", "LTI-1p0");
    message.put("resource_link_id", "link");
    message.put("user_id", user);
    message.put("roles", roles);
    message.put("custom_module", "m03");
    message.put("launch_presentation_locale", "de-DE");
    message.put("lis_person_name_full", "Änne Ünal & Söhne *~+");
    message.put("lis_outcome_service_url", outcomes());
    message.put("lis_result_sourcedid", "{\"user\":\"" + user + "\"} <&>");
    message.put("oauth_consumer_key", opened.get(1));
    message.put("oauth_nonce", UUID.randomUUID().toString());
    message.put("oauth_signature_method", "HMAC-SHA1");
    message.put("oauth_timestamp", String.valueOf(Instant.now().getEpochSecond()));
    message.put("oauth_version", "1.0");
    return message;
  }

  /** The same with its signature. */
  public Map<String, String> signed(Map<String, String> message) {
    Map<String, String> signed = new TreeMap<>(message);
    signed.put("oauth_signature", OauthSignature.of(TOOL + "/legacy", message, secret()));
    return signed;
  }

  /** Sends that as a browser does. */
  public static HttpResponse<String> send(LaunchClient browser, Map<String, String> message) {
    return browser.post("/legacy", message);
  }

  /** Somebody comes into the tool, who has been there before in this browser. */
  public Visit launch(String user, String roles) {
    LaunchClient browser = new LaunchClient(TOOL);
    browser.get("/doctor");
    HttpResponse<String> answer = send(browser, signed(message(user, roles)));
    String location = answer.headers().firstValue("Location").orElse(answer.body());
    return new Visit(browser, location.replaceFirst(".*/lti/", "/"));
  }
}
