package org.modelschools.lti.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A browser of one person that keeps the cookie {@code __Host-lti}, or keeps none, and follows no
 * redirect. Java's own cookie handling would refuse a {@code Secure} cookie over plain http.
 */
public final class LaunchClient {

  private static final String COOKIE = "__Host-lti=";

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String tool;
  private final boolean keepsCookies;
  private String accept = "text/html,application/xhtml+xml,*/*;q=0.8";
  private String language = "de";
  private String site = "cross-site";
  private @Nullable String secret;
  private @Nullable String known;

  /** A browser before the tool at that address. */
  public LaunchClient(String tool) {
    this(tool, true);
  }

  private LaunchClient(String tool, boolean keepsCookies) {
    this.tool = tool;
    this.keepsCookies = keepsCookies;
  }

  /** A browser that keeps no cookie inside the frame of an LMS. */
  public static LaunchClient withoutCookies(String tool) {
    return new LaunchClient(tool, false);
  }

  /** The same browser, of somebody who reads that language. */
  public LaunchClient speaking(String newLanguage) {
    language = newLanguage;
    return this;
  }

  /** The language of whoever sits before it. */
  public String language() {
    return language;
  }

  /** The same client, saying from now on that it comes from that site (Fetch Metadata). */
  public LaunchClient comingFrom(String fetchSite) {
    site = fetchSite;
    return this;
  }

  /** The same client, asking for that media type. */
  public LaunchClient accepting(String mediaType) {
    accept = mediaType;
    return this;
  }

  /** The same person with the page of that tag before them. */
  public LaunchClient knowing(String tag) {
    LaunchClient other = new LaunchClient(tool, keepsCookies);
    other.secret = secret;
    other.known = tag;
    return other;
  }

  /** What the cookie holds, once there is one. */
  public Optional<String> secret() {
    return Optional.ofNullable(secret);
  }

  /** Sends a form to that path of the tool. */
  public HttpResponse<String> post(String path, Map<String, String> form) {
    return post(path, encoded(form));
  }

  /** Sends a form that is encoded already, as one with several values of a field must be. */
  public HttpResponse<String> post(String path, String form) {
    return send(
        request(tool + path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Opens that path of the tool. */
  public HttpResponse<String> get(String path) {
    return send(request(tool + path).GET());
  }

  /** Opens that path of the tool with parameters. */
  public HttpResponse<String> get(String path, Map<String, String> parameters) {
    return get(path + "?" + encoded(parameters));
  }

  /** The parameters in the query of the address that an answer leads to. */
  public static Map<String, String> query(HttpResponse<?> answer) {
    return query(answer.headers().firstValue("Location").orElseThrow());
  }

  /** The parameters in the query of that address. */
  public static Map<String, String> query(String location) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : URI.create(location).getRawQuery().split("&", -1)) {
      int equals = pair.indexOf('=');
      query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return query;
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", accept)
            .header("Sec-Fetch-Site", site)
            .header("Accept-Language", language);
    if (known != null) {
      request.header("If-None-Match", known);
    }
    if (secret != null) {
      request.header("Cookie", COOKIE + secret);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (keepsCookies) {
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    if (cookie.startsWith(COOKIE)) {
      secret = cookie.substring(COOKIE.length(), cookie.indexOf(';'));
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
