package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The digital agent at the dashboard. */
record Agent(Visitor visitor) {

  /** Goes to the dashboard and signs in there. */
  void signIn(Runnable look) {
    page().navigate(Suite.running().tools().at("/dashboard/"));
    assertThat(page().locator("h1")).hasText("Anmelden");
    look.run();
    page().locator("#name").fill(Suite.AGENT);
    page().locator("#password").fill(Suite.PASSWORD);
    page().locator(".sign-in__form button").click();
    assertThat(page().locator("section.school").first()).isVisible();
    look.run();
  }

  /** How many modules were completed this week; the demo's numbers are large enough to be exact. */
  long completedModules(String school) {
    Locator figure =
        page()
            .locator("section[aria-labelledby=" + school + "] .figure")
            .filter(new Locator.FilterOptions().setHasText("Abgeschlossene Module"))
            .locator(".figure__value");
    String digits = figure.textContent().strip();
    assertThat(figure).not().containsText("rund");
    return Long.parseLong(digits.replaceAll("\\D", ""));
  }

  void reload() {
    page().reload();
  }

  private Page page() {
    return visitor.page();
  }
}
