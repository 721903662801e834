package org.modelschools.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;

/**
 * The suite over https on two different sites, as schools meet it: the LMS on one, the tool on the
 * other. One server behind both, started once; the names lead to this machine in the browser only,
 * so the tool calls the LMS's keys by the plain address.
 *
 * @param lms the LMS's site
 * @param tool the tool's site
 */
record TwoSites(TlsProxy lms, TlsProxy tool) {

  private static final String LMS = "lms.gemeinde.example";
  private static final String TOOL = "werkzeuge.stadt.test";

  /** The one server; if it did not start for the first test, it does for none. */
  static TwoSites running() {
    return Started.SITES;
  }

  private static TwoSites start()
      throws IOException, InterruptedException, GeneralSecurityException {
    Path target = Files.createDirectories(ServerHome.root().resolve("system-tests/target"));
    Path work = Files.createTempDirectory(target, "sites-");
    ServerHome home = ServerHome.gather(work.resolve("server"));
    int port = ServerProcess.freePort();
    String plain = "http://localhost:" + port;
    SSLContext certificate = TlsProxy.certificate(work, LMS, TOOL);
    TwoSites sites =
        new TwoSites(
            TlsProxy.start(LMS, plain, certificate), TlsProxy.start(TOOL, plain, certificate));
    String token = Suite.secret(24);
    ServerProcess server =
        Suite.server(
            port,
            Map.of(
                "SERVER_DIR", home.directory().toString(),
                "OPERATOR_TOKEN", token,
                "LTI_BASE_URL", sites.tool().at("/lti"),
                "DASHBOARD_BASE_URL", sites.tool().at("/dashboard"),
                "LMS_BASE_URL", sites.lms().at("/lms"),
                "LMS_DEMO", "true",
                "LTI_ALLOW_INSECURE_PLATFORMS", "true"),
            work.resolve("data"),
            List.of("lti", "dashboard", "lms"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.start();
    server.await("/health/ready", "/lti/jwks", "/dashboard/signin", "/lms/");
    Suite.register(server, sites.lms().at("/lms"), plain + "/lms", token);
    return sites;
  }

  /**
   * A browser profile that blocks cookies of third parties as people switch it on; and, if wanted,
   * everything that the tool's site would keep.
   */
  BrowserContext browser(boolean nothingOfTheTool) throws IOException {
    Path profile = Files.createTempDirectory("frames-");
    Path preferences = Files.createDirectories(profile.resolve("Default")).resolve("Preferences");
    String exceptions = nothingOfTheTool ? "\"" + tool.at("") + ",*\":{\"setting\":2}" : "";
    Files.writeString(
        preferences,
        """
        {"profile":{"cookie_controls_mode":1,"block_third_party_cookies":true,
          "content_settings":{"exceptions":{"cookies":{%s}}}}}
        """
            .formatted(exceptions));
    BrowserContext browser =
        Chromium.type()
            .launchPersistentContext(
                profile,
                new LaunchPersistentContextOptions()
                    .setExecutablePath(Chromium.path())
                    .setIgnoreHTTPSErrors(true)
                    .setLocale("de-DE")
                    .setViewportSize(1280, 900)
                    .setArgs(
                        Chromium.arguments(
                            "--host-resolver-rules=MAP "
                                + LMS
                                + " 127.0.0.1, MAP "
                                + TOOL
                                + " 127.0.0.1")));
    browser.setDefaultTimeout(30_000);
    return browser;
  }

  private static final class Started {

    static final TwoSites SITES = sites();

    private static TwoSites sites() {
      try {
        return start();
      } catch (IOException | GeneralSecurityException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
