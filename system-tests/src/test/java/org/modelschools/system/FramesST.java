package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Launches in the frame of an LMS on another site, in a browser that blocks third parties. */
class FramesST {

  private static final TwoSites SITES = TwoSites.running();
  private static final String COURSE = "/lms/courses/saalebogen-medien-6a";

  @AfterEach
  void today() {
    SITES.tool().ancient(false);
  }

  @Test
  void this_browser_really_blocks_what_it_should() throws IOException {
    assertEquals("parted=1", cookiesInTheFrame(false), "only what is partitioned");
    assertEquals("null", cookiesInTheFrame(true), "nothing of the tool");
  }

  @Test
  void a_partitioned_cookie_carries_the_visit_in_the_frame() throws IOException {
    try (BrowserContext browser = SITES.browser(false)) {
      Page page = open(browser, "saalebogen-6a-02");
      Locator frame = frame(page);
      new Player(frame, () -> {}).begin();
      assertThat(frame.locator(".player-kicker")).containsText("Schritt 1");
      assertTrue(address(page).matches(".*/launches/[0-9a-f]{32}/.*"), address(page));
      assertTrue(
          browser.cookies().stream()
              .anyMatch(cookie -> cookie.name.equals("__Host-lti") && cookie.secure));
    }
  }

  @Test
  void without_any_cookie_the_platform_s_storage_carries_it_and_tabs_stay_apart()
      throws IOException {
    try (BrowserContext browser = SITES.browser(true)) {
      Page page = open(browser, "saalebogen-6a-03");
      Page other = browser.newPage();
      other.navigate(page.url());
      for (Page tab : new Page[] {page, other}) {
        assertThat(frame(tab).locator("h1")).hasText(Lms.MODULE);
        assertTrue(address(tab).matches(".*/launches/[0-9a-f]{64}/.*"), address(tab));
      }
      assertFalse(address(page).equals(address(other)));
      page.bringToFront();
      Locator frame = frame(page);
      new Player(frame, () -> {}).begin();
      button(frame, "Weiter").click();
      assertThat(frame.locator(".player-kicker")).containsText("Schritt 2");
      other.bringToFront();
      button(frame(other), "Los geht’s").click();
      assertThat(frame(other).locator(".player-kicker")).containsText("Schritt 2");
      assertTrue(browser.cookies(SITES.tool().at("/")).isEmpty());
      Page pasted = browser.newPage();
      pasted.navigate(address(page));
      assertThat(pasted.locator("h1")).hasText("Diese Sitzung ist zu Ende");
    }
  }

  @Test
  void with_neither_it_goes_on_in_a_window() throws IOException {
    SITES.tool().ancient(true);
    try (BrowserContext browser = SITES.browser(false)) {
      browser.route("**/course/platform-storage.js*", route -> route.abort());
      Page page = open(browser, "saalebogen-6a-04");
      Locator frame = frame(page);
      assertThat(frame.locator("#window h1")).hasText("Weiter in einem neuen Fenster");
      Page window = browser.waitForPage(() -> button(frame, "Neues Fenster öffnen").click());
      assertThat(window.locator("h1")).hasText("Sind Sie das?");
      button(window.locator("body"), "Ja, weiter").click();
      assertThat(window.locator("h1")).hasText(Lms.MODULE);
      new Player(window.locator("body"), () -> {}).begin();
      assertThat(window.locator(".player-kicker")).containsText("Schritt 1");
    }
  }

  @Test
  void a_session_that_ends_warns_and_resumes_where_it_was() throws IOException {
    try (BrowserContext browser = SITES.browser(false)) {
      Page page = open(browser, "saalebogen-6a-05");
      Locator frame = frame(page);
      Player player = new Player(frame, () -> {});
      player.begin();
      player.read(1);
      player.arrive(2);
      frame.locator("input[name=option][value=satz]").check();
      remains(frame, 300_000);
      assertThat(frame.locator("[data-when=near]")).isVisible();
      button(frame, "Weiterarbeiten").click();
      assertThat(frame.locator("[data-when=near]")).isHidden();
      remains(frame, 0);
      assertThat(frame.locator("[data-when=over]")).isVisible();
      browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-lti"));
      button(frame, "Prüfen").click();
      assertThat(frame.locator("h1")).hasText("Diese Sitzung ist zu Ende");
      page.reload();
      button(frame, "Weitermachen").click();
      player.choose(2, "satz");
      assertThat(frame.locator(".feedback--right")).isVisible();
    }
  }

  private static String cookiesInTheFrame(boolean nothingOfTheTool) throws IOException {
    try (BrowserContext browser = SITES.browser(nothingOfTheTool)) {
      Page page = browser.newPage();
      page.navigate(SITES.lms().at("/control/outside?" + SITES.tool().at("/control/set")));
      FrameLocator frame = page.frameLocator("iframe");
      frame.locator("a").click();
      return frame.locator("#cookies").textContent();
    }
  }

  private static Page open(BrowserContext browser, String person) {
    Page page = browser.pages().isEmpty() ? browser.newPage() : browser.pages().get(0);
    page.navigate(SITES.lms().at("/lms/signin/saalebogen"));
    page.locator("button[name=person][value=" + person + "]").click();
    assertThat(page.locator(".banner__person")).isVisible();
    page.navigate(SITES.lms().at(COURSE));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Lms.MODULE)).click();
    assertThat(page.locator("iframe.stage__frame")).isVisible();
    return page;
  }

  private static Locator frame(Page page) {
    return page.frameLocator("iframe.stage__frame").locator("body");
  }

  /** Lets the page believe that so many milliseconds remained when it was made, and look. */
  private static void remains(Locator frame, int left) {
    frame
        .locator("session-ending")
        .evaluate(
            "(ending, left) => { ending.dataset.left = left;"
                + " document.dispatchEvent(new Event('visibilitychange')); }",
            left);
  }

  private static String address(Page page) {
    return page.frames().get(page.frames().size() - 1).url();
  }

  private static Locator button(Locator screen, String name) {
    return screen.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
