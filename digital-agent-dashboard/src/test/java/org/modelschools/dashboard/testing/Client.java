package org.modelschools.dashboard.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.modelschools.core.testing.ServerUnderTest;

/** Keeps cookies, follows no redirect. Java's own cookie handling would refuse secure ones here. */
public final class Client {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** A browser in which the digital agent has signed in. */
  public static Client signedIn() {
    Client client = new Client();
    HttpResponse<String> answer =
        client.signIn(ServerUnderTest.AGENT, ServerUnderTest.AGENT_PASSWORD);
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(answer.body());
    }
    return client;
  }

  /** Fills the sign-in form as a person would. */
  public HttpResponse<String> signIn(String name, String password) {
    String form = Jsoup.parse(get("/signin").body()).select("input[name=form]").attr("value");
    return post("/signin", Map.of("name", name, "password", password, "form", form));
  }

  /** Opens that path of the dashboard. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form. */
  public HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form with a file in its field {@code file}; without a name no file was chosen. */
  public HttpResponse<String> upload(
      String path, Map<String, String> form, String fileName, byte[] file) {
    String boundary = "x-boundary-of-the-test";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    form.forEach(
        (name, value) -> part(body, boundary, name, "", value.getBytes(StandardCharsets.UTF_8)));
    if (!fileName.isEmpty()) {
      part(body, boundary, "file", "; filename=\"" + fileName + "\"", file);
    }
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String name, String more, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
            .formatted(boundary, name, more);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Calls the operator's API with the token and a body of that type. */
  public static HttpResponse<String> operator(
      String method, String path, String type, byte[] body) {
    Client client = new Client();
    return client.send(
        client
            .request("/api" + path)
            .header("Authorization", "Bearer " + ServerUnderTest.OPERATOR_TOKEN)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  /** Calls the operator's API with the token. */
  public static HttpResponse<String> operator(String method, String path, String json) {
    return call(method, path, json, ServerUnderTest.OPERATOR_TOKEN);
  }

  /** Calls the operator's API with any token. */
  public static HttpResponse<String> call(String method, String path, String json, String token) {
    return new Client()
        .send(
            new Client()
                .request("/api" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ServerUnderTest.address() + "/dashboard" + path))
            .header("Accept-Language", "de");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      for (String header : answer.headers().allValues("Set-Cookie")) {
        HttpCookie cookie = HttpCookie.parse(header).get(0);
        cookies.put(cookie.getName(), cookie.getValue());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
