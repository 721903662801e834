package org.modelschools.core.testing;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A host with a certificate that nobody vouches for. It counts who talks to it all the same. */
public final class SelfSigned implements AutoCloseable {

  private static final String PASSWORD = "of-no-worth";

  private final HttpsServer server;
  private final AtomicInteger requests = new AtomicInteger();

  private SelfSigned(HttpsServer server) {
    this.server = server;
  }

  /** Starts one on a free port that gives that answer to everybody. */
  public static SelfSigned start(HttpHandler handler) {
    try {
      HttpsServer https =
          HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      https.setHttpsConfigurator(new HttpsConfigurator(context()));
      https.setExecutor(
          Executors.newCachedThreadPool(
              work -> {
                Thread thread = new Thread(work, "self-signed");
                thread.setDaemon(true);
                return thread;
              }));
      SelfSigned host = new SelfSigned(https);
      https.createContext(
          "/",
          exchange -> {
            host.requests.incrementAndGet();
            handler.handle(exchange);
          });
      https.start();
      return host;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address without a slash at its end. */
  public String address() {
    return "https://localhost:" + server.getAddress().getPort();
  }

  /** How many requests came through to it. */
  public int requests() {
    return requests.get();
  }

  private static SSLContext context() throws IOException {
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(keyStore())) {
        keys.load(in, PASSWORD.toCharArray());
      }
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Java has no other way to make a certificate than its own tool. */
  private static Path keyStore() throws IOException {
    Path file = Files.createTempDirectory("self-signed-").resolve("keys.p12");
    ProcessBuilder keytool =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "host",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=dns:localhost",
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            file.toString());
    try {
      int code = keytool.redirectErrorStream(true).start().waitFor();
      if (code != 0) {
        throw new IOException("keytool ended with " + code);
      }
      return file;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
