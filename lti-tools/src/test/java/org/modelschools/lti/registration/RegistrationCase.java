package org.modelschools.lti.registration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A registration that is written down as data. The words are explained in {@code
 * src/test/resources/registration/README.md}.
 *
 * @param name its folder
 * @param json its {@code case.json}
 */
record RegistrationCase(String name, JsonObject json) {

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** All cases that must be refused. */
  static Stream<RegistrationCase> refused() {
    return in("refused");
  }

  /** All cases that must be accepted. */
  static Stream<RegistrationCase> accepted() {
    return in("accepted");
  }

  private static Stream<RegistrationCase> in(String folder) {
    try (Stream<Path> cases = Files.list(RESOURCES.resolve("registration").resolve(folder))) {
      List<Path> sorted = cases.sorted().toList();
      return sorted.stream()
          .map(
              path ->
                  new RegistrationCase(
                      path.getFileName().toString().replace(".json", ""), read(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject read(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Moodle 4.5 said of itself and what it answered, as it was seen. */
  static JsonObject moodle(String part) {
    return read(RESOURCES.resolve("fixtures/moodle-4.5/dynamic-registration.json"))
        .getJsonObject(part);
  }

  Reason reason() {
    return Reason.valueOf(json.getString("reason"));
  }

  /** That part, or an empty object. */
  JsonObject part(String key) {
    return json.containsKey(key) ? json.getJsonObject(key) : JsonValue.EMPTY_JSON_OBJECT;
  }

  @Override
  public String toString() {
    return name;
  }
}
