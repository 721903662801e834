package org.modelschools.core.platform.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a platform says of one thing (a token, a line item, a member), read as LTI is met in the
 * wild: unknown members do not matter, a member of the wrong type counts as absent.
 *
 * @param json its members
 */
public record Representation(JsonObject json) {

  /** The one thing in that body, whatever its content type says. */
  public static Representation one(String body) throws IOException {
    if (read(body) instanceof JsonObject object) {
      return new Representation(object);
    }
    throw notJson(null);
  }

  /** The things that the member lists; none when it is no list. */
  public List<Representation> list(String name) {
    return json.get(name) instanceof JsonArray array ? things(array) : List.of();
  }

  private static List<Representation> things(JsonArray array) {
    return array.stream()
        .filter(JsonObject.class::isInstance)
        .map(value -> new Representation(value.asJsonObject()))
        .toList();
  }

  /** The things in that body, which is a list of them. */
  public static List<Representation> many(String body) throws IOException {
    if (read(body) instanceof JsonArray array) {
      return things(array);
    }
    throw notJson(null);
  }

  /** The member as text; ids that come as numbers too; empty text counts as absent. */
  public Optional<String> text(String name) {
    JsonValue value = json.get(name);
    if (value instanceof JsonString text) {
      return Optional.of(text.getString()).filter(said -> !said.isEmpty());
    }
    return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
  }

  /** The member as a number, also when it comes as text. */
  public Optional<BigDecimal> number(String name) {
    try {
      return text(name).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The member as a representation of its own; an empty one when it is no object. */
  public Representation object(String name) {
    return new Representation(
        json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
  }

  /** The texts in the member, which is a list; what is no text in it is skipped. */
  public List<String> texts(String name) {
    return json.get(name) instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).getString())
            .toList()
        : List.of();
  }

  private static JsonValue read(String body) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    } catch (RuntimeException e) { // nesting too deep is no JsonException in Parsson
      throw notJson(e);
    }
  }

  private static IOException notJson(@Nullable RuntimeException cause) {
    return new IOException("the answer is not the JSON that was asked for", cause);
  }
}
