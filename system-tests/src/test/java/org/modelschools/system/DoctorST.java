package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A teacher looks whether everything fits together. */
class DoctorST {

  private static final String COURSE = "saalebogen-medien-6a";

  @Test
  void a_teacher_checks_the_connection() {
    try (Visitor visitor = Chromium.visitor()) {
      Locator frame = doctor(visitor);
      for (String check : new String[] {"cookies", "message", "clock", "roles", "scopes"}) {
        assertThat(frame.locator("[data-check=" + check + "]")).hasClass("check check--good");
      }
      assertThat(frame.locator("[data-browser=storage]")).hasClass("check check--good");
      assertThat(frame.locator("[data-browser=device]")).hasClass("check check--good");
      visitor.findsNoBarrier();
      ask(frame);
      assertThat(frame.locator("[data-asking]")).hasText("Fertig: Alle Dienste sind geprüft.");
      assertServices(frame);
      visitor.findsNoBarrier();
      String report = frame.locator(".doctor-report").inputValue();
      assertTrue(report.contains("[in Ordnung] Namen der Klasse"), report);
      assertTrue(!report.contains("Vogelsang"), report);
    }
  }

  @Test
  void it_does_so_without_script_on_a_small_screen() {
    try (Visitor visitor =
        Chromium.visitor(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(320, 800))) {
      Lms lms = new Lms(visitor);
      lms.signIn("saalebogen", "saalebogen-t1");
      lms.openWithoutScript(COURSE);
      Locator frame = visitor.frame();
      link(frame).click();
      ask(frame);
      assertServices(frame);
    }
  }

  /** From a page with the link to it: asks all services and finds them well. */
  static void findsServices(Locator frame) {
    link(frame).click();
    assertThat(frame.locator("h1")).hasText("Verbindung prüfen");
    ask(frame);
    assertServices(frame);
  }

  private static Locator doctor(Visitor visitor) {
    Lms lms = new Lms(visitor);
    lms.signIn("saalebogen", "saalebogen-t1");
    lms.openModule(COURSE);
    link(visitor.frame()).click();
    assertThat(visitor.frame().locator("h1")).hasText("Verbindung prüfen");
    return visitor.frame();
  }

  private static Locator link(Locator frame) {
    return frame.getByRole(
        AriaRole.LINK,
        new Locator.GetByRoleOptions().setName("Verbindung zur Lernplattform prüfen"));
  }

  private static void ask(Locator frame) {
    frame
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Jetzt prüfen"))
        .click();
  }

  private static void assertServices(Locator frame) {
    for (String check : new String[] {"keys", "token", "gradebook", "roster"}) {
      assertThat(frame.locator("[data-check=" + check + "]")).hasClass("check check--good");
    }
  }
}
