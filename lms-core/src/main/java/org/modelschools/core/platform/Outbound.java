package org.modelschools.core.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
   * @throws Paused when nothing goes out to it for the time being
   * @throws IOException when it cannot be reached or answers too late
   */
  public Answer send(Platform platform, HttpRequest request) throws IOException {
    if (platform.isPaused()) {
      throw new Paused();
    }
    return send(originsOf(platform), request);
  }

  /**
   * What a platform answered that is about to register. Only the origin of the address that it was
   * announced with is called, so that its registration token reaches nobody else, and only if that
   * is a public one.
   *
   * @throws ForeignAddress when the address is on another origin, or not public
   * @throws IOException when it cannot be reached or answers too late
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
    HttpResponse<Optional<String>> response =
        await(
            client.sendAsync(request, head -> new BoundedBody(MAX_BODY_BYTES)),
            request.timeout().orElse(REQUEST_TIMEOUT));
    return new Answer(response.statusCode(), response.body(), response);
  }

  /** The client's own time-out ends with the head of an answer; a body may trickle for ever. */
  private static <T> T await(CompletableFuture<T> exchange, Duration patience) throws IOException {
    try {
      return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new HttpTimeoutException("no whole answer within " + patience);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The issuer counts too: some platforms take tokens from one host and scores on another. */
  static Set<String> originsOf(Platform platform) {
    return Stream.concat(
            Stream.of(
                platform.issuer(),
                platform.jwksUri(),
                platform.tokenEndpoint(),
                platform.authorizationEndpoint()),
            platform.origins().stream())
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

  /** The agent has paused the platform. */
  public static final class Paused extends IOException {

    private static final long serialVersionUID = 1;

    Paused() {
      super("the platform is paused");
    }
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param text the body, unless it was longer than 1 MiB
   * @param response for the headers
   */
  public record Answer(int status, Optional<String> text, HttpResponse<?> response) {

    /**
     * The body as text. Who needs the status alone does not ask for it: a score that was taken
     * stays taken, however long the page is that says so.
     *
     * @throws IOException when it was too long to be read
     */
    public String body() throws IOException {
      return text.orElseThrow(() -> new IOException("the answer is too long"));
    }

    /** The first value of that header. */
    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }
  }
}
