package org.modelschools.lti.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.house.security.TestKeys;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.lti.launch.message.State;
import org.modelschools.lti.testing.LaunchClient;
import org.modelschools.lti.testing.Signatures;
import org.modelschools.lti.testing.TestPlatform;

/** Plays one case: a browser, a platform and the tool, from the login to the launch. */
final class Play {

  private static final String OTHER_MASTER =
      Base64.getEncoder().encodeToString("another master key of 32 bytes!!".getBytes(US_ASCII));

  private final LaunchCase script;
  private final TestPlatform platform;
  private final LaunchClient browser;
  private final Scene scene = new Scene();
  private String token = "";
  private String nonce = "";
  private String kept = "";

  Play(LaunchCase script, LaunchClient browser) {
    this(script, browser, Stage.platform(script.word("platform")));
  }

  Play(LaunchCase script, LaunchClient browser, TestPlatform platform) {
    this.script = script;
    this.browser = browser;
    this.platform = platform;
    scene
        .with("tool", Stage.tool())
        .with("issuer", platform.issuer())
        .with("client", platform.clientId())
        .with("other client", Stage.platform("other-client").clientId())
        .with("kid", platform.keys().key().getKeyID())
        .with("attacker", Stage.attacker().address())
        .with("attacker kid", Stage.attacker().key().getKeyID())
        .with("attacker key", Stage.json(Stage.attacker().key().toPublicJWK().toJSONString()));
  }

  /** The id_token that was sent; empty when it did not come to that. */
  String token() {
    return token;
  }

  /** The nonce of the login; empty when there was none. */
  String nonce() {
    return nonce;
  }

  /** The tool's last answer. */
  HttpResponse<String> run() {
    HttpResponse<String> begun = begin();
    if (begun.statusCode() != 302 && next(begun).isEmpty()) {
      return begun;
    }
    Map<String, String> form = form(begun);
    LaunchClient poster =
        script.word("browser").equals("other")
            ? Stage.otherBrowser().speaking(browser.language())
            : browser;
    HttpResponse<String> answer = poster.post("/launch", form);
    return script.word("times").equals("two") ? poster.post("/launch", form) : answer;
  }

  /** Goes as far as the platform's answer, and leaves it to the caller when that is posted. */
  Callable<HttpResponse<String>> prepared() {
    Map<String, String> form = form(begin());
    return () -> browser.post("/launch", form);
  }

  /** What the platform was asked to keep; empty when it was not. */
  String kept() {
    return kept;
  }

  /** Where a page that has something kept goes on; empty when there is none. */
  private static String next(HttpResponse<String> begun) {
    return Jsoup.parse(begun.body()).select("platform-storage a").attr("href");
  }

  private HttpResponse<String> begin() {
    Map<String, String> login = loginFields();
    return script.word("method").equals("GET")
        ? browser.get("/login", login)
        : browser.post("/login", login);
  }

  private Map<String, String> loginFields() {
    return texts(scene.changed(login(), script.part("login")));
  }

  private JsonObject login() {
    return script
        .captured()
        .map(message -> Stage.moved(message.getJsonObject("login_initiation"), "params"))
        .orElseGet(() -> Stage.read("launch/good-login.json"));
  }

  private JsonObject claims() {
    return script
        .captured()
        .map(message -> Stage.moved(message, "claims"))
        .orElseGet(() -> Stage.read("launch/good-claims.json"));
  }

  private String signed() {
    JsonObject good = Stage.read("launch/good-header.json");
    String header = text(scene.changed(good, script.part("header")), script.text("headerText"));
    String claims = text(scene.changed(claims(), script.part("claims")), script.text("claimsText"));
    RSAKey key = platform.keys().key();
    return switch (script.word("sign")) {
      case "none" -> Signatures.none(header, claims);
      case "hs256-with-public-key" -> Signatures.hs256(header, claims, key);
      case "wrong-key" -> Signatures.rs256(header, claims, KeyServer.key("nobody"));
      case "attacker" -> Signatures.rs256(header, claims, Stage.attacker().key());
      default -> Signatures.rs256(header, claims, key);
    };
  }

  /** The object as text, with raw members put in front. */
  private static String text(JsonObject object, String members) {
    String text = object.toString();
    return members.isEmpty() ? text : "{" + members + "," + text.substring(1);
  }

  private String state(String good) {
    return switch (script.word("state")) {
      case "forged" -> (good.charAt(0) == 'A' ? "B" : "A") + good.substring(1);
      case "expired" -> ownState(TestKeys.master());
      case "signed-by-somebody-else" -> ownState(TestKeys.master(OTHER_MASTER));
      default -> good;
    };
  }

  private String ownState(MasterKey key) {
    Map<String, String> login = loginFields();
    Duration age = script.word("state").equals("expired") ? State.LIFE : Duration.ZERO;
    return new State(
            platform.id(),
            Instant.now().minus(age).minusSeconds(1),
            nonce,
            State.digest(browser.secret().orElse(null)),
            State.digest(login.get("target_link_uri")),
            State.digest(login.get("lti_deployment_id")),
            "")
        .sign(key.mac(State.PURPOSE));
  }

  private Map<String, String> form(HttpResponse<String> begun) {
    kept = Jsoup.parse(begun.body()).select("platform-storage").attr("data-value");
    String next = next(begun);
    Map<String, String> request =
        next.isEmpty() ? LaunchClient.query(begun) : LaunchClient.query(next);
    nonce = request.getOrDefault("nonce", "");
    scene.with("nonce", nonce);
    token = signed();
    String state = state(request.getOrDefault("state", ""));
    scene
        .with("token", token)
        .with("half a token", token.substring(0, token.length() / 2))
        .with("two parts", token.substring(0, token.lastIndexOf('.')))
        .with("state", state);
    JsonObject good =
        Json.createObjectBuilder().add("id_token", "{token}").add("state", "{state}").build();
    return texts(scene.changed(good, script.part("send")));
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach(
        (key, value) ->
            texts.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
    return texts;
  }
}
