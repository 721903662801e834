package org.modelschools.demo.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelschools.demo.problem.Failure;

/** A JSON object that a tool sent, read field by field; {@code null} counts as absent. */
public final class Body {

  private static final int LONGEST = 65_536;

  private final JsonObject object;

  private Body(JsonObject object) {
    this.object = object;
  }

  /** Reads a whole body. */
  public static Body parse(String json) {
    if (json.length() > LONGEST) {
      throw new Failure(413, "body-too-long", "The body is too long.");
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new Body(reader.readObject());
    } catch (JsonException | IllegalStateException e) {
      throw Failure.invalid("body-malformed", "The body must be a JSON object.");
    }
  }

  /** A text, if there is one. */
  public Optional<String> text(String name) {
    return field(name, JsonString.class, "a string").map(JsonString::getString);
  }

  /** A text that must be there and not blank. */
  public String requireText(String name) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> Failure.invalid(name + "-missing", name + " is required."));
  }

  /** A text of limited length, if there is one. */
  public Optional<String> text(String name, int longest) {
    Optional<String> text = text(name);
    if (text.isPresent() && text.get().length() > longest) {
      throw Failure.invalid(name + "-too-long", name + " is too long.");
    }
    return text;
  }

  /** A number that is not negative, if there is one. */
  public Optional<Double> number(String name) {
    Optional<Double> number =
        field(name, JsonNumber.class, "a number")
            .map(JsonNumber::bigDecimalValue)
            .map(BigDecimal::doubleValue);
    if (number.isPresent() && !(number.get() >= 0 && number.get() <= 1e9)) {
      throw Failure.invalid(name + "-invalid", name + " must not be negative.");
    }
    return number;
  }

  /** A number above zero, if there is one. */
  public Optional<Double> positive(String name) {
    Optional<Double> number = number(name);
    if (number.isPresent() && number.get() == 0) {
      throw Failure.invalid(name + "-invalid", name + " must be above 0.");
    }
    return number;
  }

  /** True or false, if there is one. */
  public Optional<Boolean> flag(String name) {
    Optional<JsonValue> flag = field(name, JsonValue.class, "true or false");
    if (flag.filter(it -> it != JsonValue.TRUE && it != JsonValue.FALSE).isPresent()) {
      throw wrong(name, "true or false");
    }
    return flag.map(JsonValue.TRUE::equals);
  }

  /** A moment, ISO 8601 with a zone, if there is one; the empty text counts as none. */
  public Optional<OffsetDateTime> moment(String name) {
    return text(name).filter(text -> !text.isEmpty()).map(text -> moment(name, text));
  }

  private static OffsetDateTime moment(String name, String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, "an ISO 8601 time with a zone");
    }
  }

  /** An object inside, if there is one. */
  public Optional<Body> object(String name) {
    return field(name, JsonObject.class, "an object").map(Body::new);
  }

  /** A list of objects; none if it is absent. */
  public List<Body> objects(String name) {
    List<Body> objects = new ArrayList<>();
    for (JsonValue value :
        field(name, JsonArray.class, "a list").orElse(JsonValue.EMPTY_JSON_ARRAY)) {
      if (!(value instanceof JsonObject entry)) {
        throw wrong(name, "a list of objects");
      }
      objects.add(new Body(entry));
    }
    return objects;
  }

  /** An object of texts, in their order; empty if it is absent. */
  public Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry :
        field(name, JsonObject.class, "an object").orElse(JsonValue.EMPTY_JSON_OBJECT).entrySet()) {
      if (!(entry.getValue() instanceof JsonString text)) {
        throw wrong(name, "an object of strings");
      }
      texts.put(entry.getKey(), text.getString());
    }
    return texts;
  }

  private <T extends JsonValue> Optional<T> field(String name, Class<T> type, String wanted) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw wrong(name, wanted);
    }
    return Optional.of(type.cast(value));
  }

  private static Failure wrong(String name, String wanted) {
    return Failure.invalid(name + "-invalid", name + " must be " + wanted + ".");
  }
}
