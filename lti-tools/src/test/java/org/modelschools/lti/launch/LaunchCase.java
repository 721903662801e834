package org.modelschools.lti.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelschools.lti.launch.message.Refusal;

/**
 * A case that is written down as data: how a launch differs from a good one, and what becomes of
 * it. The words are explained in {@code src/test/resources/launch/README.md}.
 *
 * @param name its folder
 * @param json its {@code case.json}
 */
record LaunchCase(String name, JsonObject json) {

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** All cases that must be refused. */
  static Stream<LaunchCase> refused() {
    return in("refused");
  }

  /** All cases that must be accepted. */
  static Stream<LaunchCase> accepted() {
    return in("accepted");
  }

  private static Stream<LaunchCase> in(String folder) {
    try (Stream<Path> cases = Files.list(RESOURCES.resolve("launch").resolve(folder))) {
      List<Path> sorted = cases.sorted().toList();
      return sorted.stream()
          .map(path -> new LaunchCase(path.getFileName().toString(), read(path, "case.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject read(Path folder, String name) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(name)))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Refusal refusal() {
    return Refusal.valueOf(json.getString("refusal"));
  }

  /** The captured message that the launch begins from, if it is not the good one. */
  Optional<JsonObject> captured() {
    return json.containsKey("captured")
        ? Optional.of(read(RESOURCES, json.getString("captured")))
        : Optional.empty();
  }

  /** That part, or an empty object. */
  JsonObject part(String key) {
    return json.containsKey(key) ? json.getJsonObject(key) : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** That word, or {@code good}. */
  String word(String key) {
    return json.getString(key, "good");
  }

  /** That raw text, or none. */
  String text(String key) {
    return json.getString(key, "");
  }

  @Override
  public String toString() {
    return name;
  }
}
