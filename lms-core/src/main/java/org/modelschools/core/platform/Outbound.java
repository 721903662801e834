package org.modelschools.core.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only way out. It calls no address but those on the origins of the platform's registration
 * (or, while it introduces itself, on the one origin that it was announced with), follows no
 * redirect, waits a bounded time and reads a bounded body.
 */
@ApplicationScoped
public class Outbound {

  /** More than any key set, roster page or line item list needs. */
  private static final int MAX_BODY_BYTES = 1 << 20;

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** How long one exchange may take. */
  public static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(20);

  @Inject
  @ConfigProperty(name = "LTI_ALLOW_INSECURE_PLATFORMS", defaultValue = "false")
  boolean insecureAllowed;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** A request to that address, with the time-out set. */
  public static HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create(address)).timeout(REQUEST_TIMEOUT);
  }

  /**
   * What the platform answered.
   *
   * @throws ForeignAddress when the address is not on one of the platform's origins
   * @throws IOException when it cannot be reached, answers too late or too much
   */
  public Answer send(Platform platform, HttpRequest request) throws IOException {
    return send(originsOf(platform), request);
  }

  /**
   * What a platform answered that is about to register. Only the origin of the address that it was
   * announced with is called, so that its registration token reaches nobody else, and only if that
   * is a public one.
   *
   * @throws ForeignAddress when the address is on another origin, or not public
   * @throws IOException when it cannot be reached, answers too late or too much
   */
  public Answer introduce(String announced, HttpRequest request) throws IOException {
    String address = request.uri().toString();
    if (new PlatformAddress(insecureAllowed).faultNow(address).isPresent()) {
      throw new ForeignAddress(origin(request.uri()));
    }
    return send(Set.of(origin(URI.create(announced))), request);
  }

  Answer send(Set<String> origins, HttpRequest request) throws IOException {
    if (!origins.contains(origin(request.uri()))) {
      throw new ForeignAddress(origin(request.uri()));
    }
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      Duration patience = request.timeout().orElse(REQUEST_TIMEOUT);
      return new Answer(response.statusCode(), body(response, patience), response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The client's own time-out ends with the headers, so one that dribbles is cut off here. */
  private static String body(HttpResponse<InputStream> response, Duration patience)
      throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    try (InputStream in = response.body()) {
      CompletableFuture<Void> cut =
          CompletableFuture.runAsync(
              () -> cut(in, late),
              CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
      byte[] bytes = in.readNBytes(MAX_BODY_BYTES + 1);
      cut.cancel(false);
      if (late.get()) {
        throw new IOException("the answer takes longer than " + patience);
      }
      if (bytes.length > MAX_BODY_BYTES) {
        throw new IOException("the answer is larger than " + MAX_BODY_BYTES + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static void cut(InputStream in, AtomicBoolean late) {
    late.set(true);
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The issuer counts too: some platforms take tokens from one host and scores on another. */
  static Set<String> originsOf(Platform platform) {
    return Stream.of(
            platform.issuer(),
            platform.jwksUri(),
            platform.tokenEndpoint(),
            platform.authorizationEndpoint())
        .filter(address -> address.matches("(?i)https?://[^ ]+"))
        .map(address -> origin(URI.create(address)))
        .collect(Collectors.toSet());
  }

  /** Scheme, host and port of an address, the port always named. */
  public static String origin(URI address) {
    int port = address.getPort();
    if (port < 0) {
      port = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
    return (address.getScheme() + "://" + address.getHost() + ":" + port)
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** The address is on none of the origins that the platform's registration names. */
  public static final class ForeignAddress extends IOException {

    private static final long serialVersionUID = 1;

    ForeignAddress(String origin) {
      super("not an origin of the platform: " + origin);
    }
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param body the body as text, at most 1 MiB
   * @param response for the headers
   */
  public record Answer(int status, String body, HttpResponse<?> response) {

    /** The first value of that header. */
    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }
  }
}
