package org.modelschools.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's Chromium, started once for all tests. */
final class Chromium {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run");

  private static @Nullable Playwright playwright;
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

  /** Where it is installed. */
  static Path path() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  /** What it is always started with, and something more. */
  static List<String> arguments(String... more) {
    return Stream.concat(ARGUMENTS.stream(), Stream.of(more)).toList();
  }

  /** To start it in a profile of its own. */
  static synchronized BrowserType type() {
    if (playwright == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }
    return playwright.chromium();
  }

  private static synchronized Browser running() {
    if (running == null) {
      running = type().launch(new LaunchOptions().setExecutablePath(path()).setArgs(arguments()));
    }
    return running;
  }
}
