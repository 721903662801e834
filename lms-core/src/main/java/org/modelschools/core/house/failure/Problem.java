package org.modelschools.core.house.failure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Problem details for machines (RFC 9457). {@code type} is the stable code as a URI reference.
 *
 * @param status the HTTP status
 * @param code the stable code
 * @param title what happened, in the reader's language
 * @param detail what to do about it, in the reader's language
 * @param reference the number that also stands in the log
 * @param extras further members, for instance {@code errors}; JSON values as they are
 */
public record Problem(
    int status,
    String code,
    String title,
    String detail,
    String reference,
    Map<String, Object> extras) {

  /** The media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The problem as a JSON object. */
  public JsonObject toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "urn:problem:" + code)
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .add("code", code)
            .add("instance", "urn:reference:" + reference);
    extras.forEach((name, value) -> json.add(name, toJson(value)));
    return json.build();
  }

  private static JsonValue toJson(Object value) {
    return value instanceof JsonValue json ? json : Json.createValue(String.valueOf(value));
  }
}
