package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The pages of the demo LMS, as a visitor uses them. */
record Lms(Visitor visitor) {

  /** The module that the tests complete. */
  static final String MODULE = "Starke Passwörter, sichere Konten";

  /** Signs in by choosing a person of a school. */
  void signIn(String school, String person) {
    go("/lms/signin/" + school);
    page().locator("button[name=person][value=" + person + "]").click();
    assertThat(page().locator(".banner__person")).isVisible();
  }

  /** Opens the module in a course. */
  void openModule(String course) {
    go("/lms/courses/" + course);
    page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(MODULE).setExact(true))
        .click();
    assertThat(page().locator("iframe.stage__frame")).isVisible();
  }

  /** Opens the module in a course, and sends by hand what a script would send. */
  void openWithoutScript(String course) {
    openModule(course);
    Locator go =
        visitor
            .frame()
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Weiter zum Werkzeug"));
    go.click();
    assertThat(visitor.frame().locator("h1")).hasText("Die Anmeldung wird übergeben …");
    go.click();
  }

  /** Waits for a pupil's result of the module, in percent, to stand in a course's gradebook. */
  long awaitPercent(String course, String pupil, Duration patience) throws InterruptedException {
    Locator result =
        page()
            .locator("tr", new Page.LocatorOptions().setHasText(pupil))
            .locator("td[data-label='" + MODULE + "'] .sheet__result");
    String gradebook = "/lms/courses/" + course + "/gradebook";
    await(
        patience,
        () -> {
          go(gradebook);
          return result.count() == 1 && result.textContent().contains("/");
        });
    String[] points = result.textContent().replace(',', '.').split("/", -1);
    return Math.round(
        100 * Double.parseDouble(points[0].strip()) / Double.parseDouble(points[1].strip()));
  }

  /** Opens what a pupil did in the module, from the gradebook of a course. */
  void openSubmission(String course, String pupil) {
    go("/lms/courses/" + course + "/gradebook");
    page()
        .locator("tr", new Page.LocatorOptions().setHasText(pupil))
        .locator("td[data-label='" + MODULE + "'] .sheet__link")
        .click();
    assertThat(page().locator("iframe.stage__frame")).isVisible();
  }

  /** Asks every second until it is so. */
  static void await(Duration patience, BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + patience);
      }
      Thread.sleep(1000);
    }
  }

  void go(String path) {
    page().navigate(Suite.running().lms().at(path));
  }

  private Page page() {
    return visitor.page();
  }
}
