package org.modelschools.system.bench;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One browser on one connection, which launches again and again and believes no answer. */
final class LaunchClient {

  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
  private static final Pattern NONCE = Pattern.compile("[?&]nonce=([^&]+)");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final BenchPlatform platform;
  private final String tool;
  private String cookie = "";
  private boolean byPost;

  LaunchClient(BenchPlatform platform, String tool) {
    this.platform = platform;
    this.tool = tool;
  }

  /** A complete launch; how long the server took for it, in nanoseconds. */
  long launch(int person) throws IOException, InterruptedException, JOSEException {
    HttpRequest login = login(person);
    long begun = System.nanoTime();
    HttpResponse<String> redirect = http.send(login, BodyHandlers.ofString());
    long logged = System.nanoTime() - begun;
    String location = location(redirect, 302, platform.issuer() + "/auth?");
    HttpRequest launch =
        form(
            "/launch",
            "id_token="
                + platform.token(person, group(NONCE, location))
                + "&state="
                + group(STATE, location));
    begun = System.nanoTime();
    HttpResponse<String> entered = http.send(launch, BodyHandlers.ofString());
    long launched = System.nanoTime() - begun;
    location(entered, 303, tool + "/");
    return logged + launched;
  }

  private HttpRequest login(int person) {
    String query =
        "iss="
            + encoded(platform.issuer())
            + "&client_id="
            + BenchPlatform.CLIENT_ID
            + "&lti_deployment_id="
            + BenchPlatform.DEPLOYMENT
            + "&login_hint="
            + person
            + "&lti_message_hint=42&target_link_uri="
            + encoded(platform.target());
    byPost = !byPost;
    return byPost ? form("/login", query) : request("/login?" + query).GET().build();
  }

  private HttpRequest form(String path, String body) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private String location(HttpResponse<String> answer, int status, String prefix) {
    String location = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != status || !location.startsWith(prefix)) {
      throw new IllegalStateException(
          answer.statusCode() + " " + location + " " + answer.body().strip());
    }
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return location;
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(pattern + " is not in " + text);
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
