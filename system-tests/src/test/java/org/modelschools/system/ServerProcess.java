package org.modelschools.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A server started by {@code bin/run}; it may be stopped and started again at the same port. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(8);
  private static final Duration STOP = Duration.ofMinutes(1);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;
  private final Map<String, String> environment;
  private final Path log;
  private final List<String> applications;
  private @Nullable Process process;

  /** A server yet to be started. */
  public ServerProcess(
      int port, Map<String, String> environment, Path log, List<String> applications) {
    this.port = port;
    this.environment = Map.copyOf(environment);
    this.log = log;
    this.applications = List.copyOf(applications);
  }

  /** The same server with another setting, yet to be started; not both at once. */
  public ServerProcess with(String setting, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(setting, value);
    return new ServerProcess(port, changed, log, applications);
  }

  /** A port that nobody listens at. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The address of a path of this server. */
  public String at(String path) {
    return "http://localhost:" + port + path;
  }

  /** Starts it, without waiting. */
  public void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ServerHome.root().resolve("bin/run").toString());
    command.addAll(applications);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("PORT", String.valueOf(port));
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process = builder.start();
  }

  /** Waits until each of those paths answers 200. */
  public void await(String... paths) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(START);
    for (String path : paths) {
      while (status(path) != 200) {
        if (Instant.now().isAfter(end) || !running().isAlive()) {
          throw new IOException(at(path) + " does not serve, see " + log);
        }
        Thread.sleep(300);
      }
    }
  }

  /** The process id of the server itself, below the script. */
  public long serverPid() {
    return running()
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  /** Stops it as an operator would, by SIGTERM. */
  public void stop() {
    Process stopped = running();
    List<ProcessHandle> children = stopped.descendants().toList();
    stopped.destroy();
    try {
      stopped.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      kill(stopped, children);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill(stopped, children);
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      stop();
    }
  }

  private static void kill(Process process, List<ProcessHandle> children) {
    children.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("not started");
    }
    return process;
  }

  private int status(String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(at(path))).timeout(Duration.ofSeconds(20)).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }
}
