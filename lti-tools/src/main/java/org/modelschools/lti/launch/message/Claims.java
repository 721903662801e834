package org.modelschools.lti.launch.message;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The JSON of a token, read the way LTI is met in the wild: unknown members do not matter, a member
 * of the wrong type counts as absent unless a rule asks for it. A member that stands twice is
 * refused, because two readers may then see two tokens, and so is anything after the object.
 *
 * @param json the members
 */
public record Claims(JsonObject json) {

  /** The claims of LTI Core 1.3 begin with this. */
  public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  // made once: to look for the JSON implementation costs several times the RSA verification
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /** The claims in that text. */
  static Claims parse(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      Claims claims = new Claims(reader.readObject());
      end(text);
      return claims;
    } catch (JsonException e) {
      boolean twice = String.valueOf(e.getMessage()).contains("uplicate");
      throw new LaunchRefused(twice ? Refusal.TOKEN_AMBIGUOUS : Refusal.TOKEN_MALFORMED);
    } catch (RuntimeException e) { // nesting too deep is a bare RuntimeException in Parsson
      throw new LaunchRefused(Refusal.TOKEN_MALFORMED);
    }
  }

  /** A reader stops behind the object; the parser says what stands there, in vain. */
  private static void end(String text) {
    try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
      parser.next();
      parser.skipObject();
      if (parser.hasNext()) {
        throw new JsonException("more than one value");
      }
    }
  }

  /** Whether there is such a member, {@code null} not counted. */
  boolean has(String name) {
    JsonValue value = json.get(name);
    return value != null && value != JsonValue.NULL;
  }

  /** The member as text, when it is a text. */
  public Optional<String> text(String name) {
    return json.get(name) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  /** The member as whole seconds, when it is a number. */
  OptionalLong seconds(String name) {
    return json.get(name) instanceof JsonNumber number
        ? OptionalLong.of(number.bigDecimalValue().longValue())
        : OptionalLong.empty();
  }

  /** The member as an object; an empty one when it is none. */
  public Claims object(String name) {
    return json.get(name) instanceof JsonObject object
        ? new Claims(object)
        : new Claims(JsonValue.EMPTY_JSON_OBJECT);
  }

  /** The member as a list of texts; a single text is a list of one; anything else is skipped. */
  public List<String> texts(String name) {
    JsonValue value = json.get(name);
    if (value instanceof JsonString text) {
      return List.of(text.getString());
    }
    List<String> texts = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (JsonValue element : array) {
        if (element instanceof JsonString text) {
          texts.add(text.getString());
        }
      }
    }
    return texts;
  }

  /** The member as a truth value, when it is one. */
  Optional<Boolean> flag(String name) {
    JsonValue value = json.get(name);
    boolean real = value == JsonValue.TRUE || value == JsonValue.FALSE;
    return real ? Optional.of(value == JsonValue.TRUE) : Optional.empty();
  }

  /** Whether the member is a list. */
  boolean isList(String name) {
    return json.get(name) instanceof JsonArray;
  }
}
