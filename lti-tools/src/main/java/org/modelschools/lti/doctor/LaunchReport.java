package org.modelschools.lti.doctor;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.modelschools.lti.launch.message.Received;

/**
 * What a launch looked like when it came in.
 *
 * @param age how old the id_token was by our clock; negative when it came from the future
 * @param received what it carried, by name
 */
record LaunchReport(Duration age, Received received) {

  String toJson() {
    return Json.createObjectBuilder()
        .add("age", age.toSeconds())
        .add("issuedAt", received.issuedAt())
        .add("used", Json.createArrayBuilder(received.used()))
        .add("dropped", Json.createArrayBuilder(received.dropped()))
        .add("roles", Json.createArrayBuilder(received.roles()))
        .add("otherRoles", Json.createArrayBuilder(received.otherRoles()))
        .build()
        .toString();
  }

  static LaunchReport ofJson(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new LaunchReport(
          Duration.ofSeconds(json.getJsonNumber("age").longValue()),
          new Received(
              json.getJsonNumber("issuedAt").longValue(),
              texts(json.getJsonArray("used")),
              texts(json.getJsonArray("dropped")),
              texts(json.getJsonArray("roles")),
              texts(json.getJsonArray("otherRoles"))));
    }
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }
}
