package org.modelschools.lti.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.core.testing.TestDatabase;
import org.modelschools.lti.testing.LaunchClient;
import org.modelschools.lti.testing.TestPlatform;

/** Who is there in every case: the tool, some platforms, an attacker with a key server. */
final class Stage {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final KeyServer ATTACKER = KeyServer.start("attacker");
  private static final KeyServer GOOD = KeyServer.start("good");
  private static final KeyServer DOWN = down();
  private static final Map<String, TestPlatform> PLATFORMS = new HashMap<>();

  private Stage() {}

  /** The address of the tool. */
  static String tool() {
    return ServerUnderTest.address() + "/lti";
  }

  /** A new browser. */
  static LaunchClient browser() {
    return new LaunchClient(tool());
  }

  /** A browser in which somebody else has begun a login. */
  static LaunchClient otherBrowser() {
    LaunchClient other = browser();
    TestPlatform platform = platform("good");
    other.post(
        "/login",
        Map.of("iss", platform.issuer(), "client_id", platform.clientId(), "login_hint", "other"));
    return other;
  }

  /** Who publishes keys but is no platform of ours. */
  static KeyServer attacker() {
    return ATTACKER;
  }

  /**
   * One of the platforms: {@code good}, {@code other-client} of the same issuer, {@code down},
   * {@code paused}. All of them serve the school Fuchsturm besides their own.
   */
  static synchronized TestPlatform platform(String name) {
    return PLATFORMS.computeIfAbsent(name, Stage::register);
  }

  private static TestPlatform register(String name) {
    TestDatabase database = ServerUnderTest.database();
    TestPlatform platform =
        TestPlatform.register(
            database,
            name.equals("down") ? DOWN : GOOD,
            "client-" + name,
            "1",
            "3",
            "x".repeat(255));
    long id = platform.id().value();
    database.update(
        "UPDATE deployment SET further_schools = 'fuchsturm' WHERE platform_id = ?", id);
    database.update("UPDATE platform SET paused = ? WHERE id = ?", name.equals("paused"), id);
    return platform;
  }

  private static KeyServer down() {
    KeyServer keys = KeyServer.start("down");
    keys.down(true);
    return keys;
  }

  /** A JSON file of the test's resources. */
  static JsonObject read(String name) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(RESOURCES.resolve(name)))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A good launch of a pupil with that {@code sub}. */
  static LaunchCase learner(String subject) {
    return learner(subject, "\"locale\":\"de\"");
  }

  /** The same, with further changes of the claims. */
  static LaunchCase learner(String subject, String claims) {
    return new LaunchCase(
        subject, json("{\"claims\":{\"sub\":\"" + subject + "\"," + claims + "}}"));
  }

  /** That text as JSON. */
  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /**
   * That part of a captured message, moved from Moodle to our platform and to the tool: who, what
   * and where stay, only addresses, times and the nonce are ours.
   */
  static JsonObject moved(JsonObject message, String part) {
    String text =
        message
            .getJsonObject(part)
            .toString()
            .replace("http://localhost:8080/lti", "{tool}")
            .replace("http://localhost:18080", "{issuer}");
    JsonObjectBuilder moved = Json.createObjectBuilder(json(text));
    if (part.equals("claims")) {
      moved
          .add("aud", "{client}")
          .add("nonce", "{nonce}")
          .add("iat", "{now}")
          .add("exp", "{now+60}");
    } else {
      moved.add("client_id", "{client}");
    }
    return moved.build();
  }
}
