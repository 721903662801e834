package org.modelschools.dashboard.operator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The body of a call, bounded.
 *
 * @param bytes what was sent, at most one byte more than is taken
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, never compared
record Body(byte[] bytes) {

  /** How much is taken. */
  static final int LIMIT = 64 * 1024;

  static Body read(InputStream in) throws IOException {
    return new Body(in.readNBytes(LIMIT + 1));
  }

  boolean isTooLarge() {
    return bytes.length > LIMIT;
  }

  /** The JSON object that was sent; none when it is something else. */
  Optional<JsonObject> json() {
    try (JsonParser parser =
        Json.createParserFactory(null)
            .createParser(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        return Optional.empty();
      }
      JsonObject object = parser.getObject();
      return parser.hasNext() ? Optional.empty() : Optional.of(object);
    } catch (RuntimeException e) { // nesting too deep is no JsonException in Parsson
      return Optional.empty();
    }
  }
}
