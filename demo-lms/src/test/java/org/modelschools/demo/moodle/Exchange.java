package org.modelschools.demo.moodle;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A call of Moodle 4.5's services with its answer, as recorded; its addresses made ours. */
public record Exchange(
    String label,
    String method,
    String path,
    String accept,
    String contentType,
    String body,
    int status,
    String statusText,
    JsonObject answerHeaders,
    JsonValue answer) {

  private static final Path RECORDED =
      Path.of("../lti-tools/src/test/resources/fixtures/moodle-4.5/services.json");

  /** All of them in their order. */
  public static List<Exchange> recorded() {
    try (JsonReader reader = Json.createReader(Files.newInputStream(RECORDED))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(Exchange::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Exchange of(JsonObject recorded) {
    JsonObject request = recorded.getJsonObject("request");
    JsonObject headers = request.getJsonObject("headers");
    JsonObject response = recorded.getJsonObject("response");
    JsonValue body = request.getOrDefault("body", JsonValue.NULL);
    return new Exchange(
        recorded.getString("label"),
        request.getString("method"),
        request.getString("url").replaceFirst("^.*?/mod/lti", ""),
        headers.getString("accept", "*/*"),
        headers.getString("content-type", ""),
        body instanceof JsonString text ? text.getString() : body.toString(),
        response.getInt("status"),
        response.getString("statusText"),
        response.getJsonObject("headers"),
        response.getOrDefault("body", JsonValue.NULL));
  }

  boolean isService() {
    return path.startsWith("/services.php");
  }

  /** The path after the root of the services, as our addresses have it. */
  String servicePath() {
    return ours(path.replaceFirst("\\?.*", "").replaceFirst("^/services.php", ""));
  }

  /** A text of Moodle with our addresses. */
  static String ours(String text) {
    return text.replaceAll("/CourseSection/2/bindings/1/memberships", "/contexts/2/memberships")
        .replaceAll("/2/lineitems", "/contexts/2/lineitems")
        .replaceAll("/lineitems/(\\d+)/lineitem", "/lineitems/$1");
  }
}
