package org.modelschools.lti.registration;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.modelschools.core.testing.KeyServer;

/** An LMS over real HTTP that lets tools register, and misbehaves as a case says. */
final class RegisteringPlatform {

  /** What it gives to the tool for the registration, and nobody else may see. */
  static final String TOKEN = "registration-token-of-the-platform";

  /** The client id that it gives. */
  static final String CLIENT = "client-by-registration";

  private final RegistrationCase script;
  private final KeyServer keys;
  private final KeyServer stranger;
  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final List<JsonObject> documents = new CopyOnWriteArrayList<>();
  private final List<String> strangers = new CopyOnWriteArrayList<>();

  RegisteringPlatform(RegistrationCase script) {
    this.script = script;
    this.keys = KeyServer.start("registering-" + script.name());
    this.stranger = KeyServer.start("stranger");
    keys.serve("/configuration", this::configuration);
    keys.serve("/registration", this::registration);
    stranger.serve("/", exchange -> visited(exchange));
  }

  /** Its keys and its address. */
  KeyServer keys() {
    return keys;
  }

  /** The tokens that its configuration was asked for with. */
  List<String> tokens() {
    return tokens;
  }

  /** What tools registered. */
  List<JsonObject> documents() {
    return documents;
  }

  /** Which paths of the other host were called. */
  List<String> strangers() {
    return strangers;
  }

  /** The address of its configuration, as the case says. */
  String announced() {
    return filled(script.json().getString("announced", "{platform}/configuration"));
  }

  private void configuration(HttpExchange exchange) throws IOException {
    tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    JsonObject good = moved(RegistrationCase.moodle("openid_configuration"));
    JsonObject said = changed(good, script.part("configuration"));
    answer(exchange, script.part("configurationAnswer"), 200, said);
  }

  private void registration(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    documents.add(Json.createReader(new StringReader(body)).readObject());
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    JsonObject response = RegistrationCase.moodle("response").getJsonObject("body");
    JsonObject good = Json.createObjectBuilder(response).add("client_id", CLIENT).build();
    int status = ("Bearer " + TOKEN).equals(token) ? 200 : 401;
    answer(
        exchange, script.part("registrationAnswer"), status, changed(good, script.part("client")));
  }

  private void visited(HttpExchange exchange) throws IOException {
    strangers.add(exchange.getRequestURI().getPath());
    answer(exchange, JsonValue.EMPTY_JSON_OBJECT, 200, JsonValue.EMPTY_JSON_OBJECT);
  }

  private void answer(HttpExchange exchange, JsonObject how, int status, JsonObject good)
      throws IOException {
    if (how.getBoolean("gone", false)) {
      exchange.close();
      return;
    }
    how.entrySet().stream()
        .filter(member -> member.getKey().equals("location"))
        .map(member -> filled(((JsonString) member.getValue()).getString()))
        .forEach(location -> exchange.getResponseHeaders().set("Location", location));
    String body = how.getString("body", good.toString());
    String text = body.repeat(how.getInt("times", 1));
    exchange.getResponseHeaders().set("Content-Type", how.getString("type", "application/json"));
    exchange.sendResponseHeaders(how.getInt("status", status), 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private JsonObject moved(JsonObject moodle) {
    String text =
        moodle
            .toString()
            .replace(
                "http://localhost:18080/mod/lti/openid-registration.php", "{platform}/registration")
            .replace("http://localhost:18080/mod/lti/certs.php", "{platform}/jwks")
            .replace("http://localhost:18080", "{platform}");
    return Json.createReader(new StringReader(filled(text))).readObject();
  }

  private JsonObject changed(JsonObject good, JsonObject changes) {
    JsonObjectBuilder changed = Json.createObjectBuilder(good);
    changes.forEach(
        (key, value) -> {
          if (value == JsonValue.NULL) {
            changed.remove(key);
          } else {
            changed.add(key, value);
          }
        });
    return Json.createReader(new StringReader(filled(changed.build().toString()))).readObject();
  }

  private String filled(String text) {
    return text.replace("{platform}", keys.address()).replace("{stranger}", stranger.address());
  }
}
