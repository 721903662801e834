package org.modelschools.core.competency.exchange.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads members of JSON that may be missing or of another kind: then they say nothing. */
final class JsonText {

  private JsonText() {}

  /** A text, or the first of several. */
  static String text(@Nullable JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString().strip();
    }
    if (value instanceof JsonArray array && !array.isEmpty()) {
      return text(array.get(0));
    }
    return value instanceof JsonObject object && object.containsKey("@value")
        ? text(object.get("@value"))
        : "";
  }

  /** A text of an object. */
  static String text(JsonObject object, String name) {
    return text(object.get(name));
  }

  /** The objects of a list; a single object is a list of one. */
  static List<JsonObject> objects(@Nullable JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream()
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast)
          .toList();
    }
    return object(value).map(List::of).orElse(List.of());
  }

  /** An object. */
  static Optional<JsonObject> object(@Nullable JsonValue value) {
    return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  /** Whether something is said to be so. */
  static boolean isTrue(@Nullable JsonValue value) {
    return value == JsonValue.TRUE
        || text(value).equals("true")
        || (value instanceof JsonObject object && isTrue(object.get("@value")))
        || (value instanceof JsonArray array && array.size() == 1 && isTrue(array.get(0)));
  }
}
