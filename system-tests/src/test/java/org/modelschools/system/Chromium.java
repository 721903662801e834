package org.modelschools.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system's Chromium, started once for all tests. */
final class Chromium {

  private static @Nullable Browser running;

  private Chromium() {}

  /** A visitor with a browser profile of their own, at a desktop. */
  static Visitor visitor() {
    return visitor(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** A visitor with a browser profile of their own. */
  static Visitor visitor(Browser.NewContextOptions options) {
    return new Visitor(running().newContext(options.setLocale("de-DE")));
  }

  private static synchronized Browser running() {
    if (running == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      running =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(
                          Path.of(
                              Optional.ofNullable(System.getenv("CHROMIUM"))
                                  .orElse("/usr/bin/chromium")))
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--disable-quic",
                              "--no-first-run")));
    }
    return running;
  }
}
