package org.modelschools.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody at a browser. Whatever their pages complain about fails the test when they leave. */
final class Visitor implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int TIMEOUT = 30_000;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private String expected = "";
  private boolean disturbed;

  Visitor(BrowserContext context) {
    this.context = context;
    context.setDefaultTimeout(TIMEOUT);
    context.onRequest(this::staysAtHome);
    context.onConsoleMessage(this::listen);
    context.onWebError(error -> complaints.add("page error: " + error.error()));
    this.page = context.newPage();
  }

  Page page() {
    return page;
  }

  /** What the window shows. */
  Locator window() {
    return page.locator("body");
  }

  /** A page may be answered with that status from now on; the console tells of it. */
  void expects(String status) {
    expected = status;
  }

  /** Takes the network away, or gives it back. */
  void offline(boolean away) {
    expectsDisturbance();
    context.setOffline(away);
  }

  /** Requests may get lost from now on; the console tells of it. */
  void expectsDisturbance() {
    disturbed = true;
  }

  /** What the tool shows in the LMS's frame. */
  Locator frame() {
    return page.frameLocator("iframe.stage__frame").locator("body");
  }

  /** No page and no frame of it breaks a rule of WCAG 2.2 AA that a machine can check. */
  void findsNoBarrier() {
    AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
    String violations =
        results.getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream()
                            .map(node -> node.getTarget() + " " + node.getHtml())
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("\n"));
    assertEquals("", violations, page.url() + " " + frames());
    assertTrue(
        page.mainFrame().childFrames().isEmpty() || wasInFrame(results),
        "axe did not look into the frame of " + page.url());
  }

  /** No page and no frame of it is wider than the screen. */
  void scrollsDownOnly() {
    for (Frame frame : page.frames()) {
      Object wider =
          frame.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertTrue(((Number) wider).intValue() <= 0, frame.url() + " is wider by " + wider);
    }
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  private static boolean wasInFrame(AxeResults results) {
    return results.getPasses().stream()
        .flatMap(rule -> rule.getNodes().stream())
        .anyMatch(node -> node.getTarget() instanceof List<?> path && path.size() > 1);
  }

  private String frames() {
    return page.frames().stream().map(Frame::url).collect(Collectors.joining(" "));
  }

  private void listen(ConsoleMessage message) {
    String text = message.text();
    boolean known = !expected.isEmpty() && text.contains("status of " + expected);
    boolean lost = disturbed && text.matches(".*net::ERR_(INTERNET|CONNECTION|FAILED).*");
    if (message.type().equals("error") && !known && !lost) {
      complaints.add("console: " + text + " at " + message.location());
    }
  }

  private void staysAtHome(Request request) {
    URI address = URI.create(request.url());
    boolean remote = address.getScheme().startsWith("http") || address.getScheme().startsWith("ws");
    if (remote && !"localhost".equals(address.getHost())) {
      complaints.add("request to " + request.url());
    }
  }
}
