package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** HTML alone is enough. */
class WithoutScriptST {

  @Test
  void a_pupil_completes_a_module_without_script() {
    try (Visitor visitor =
        Chromium.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Lms lms = new Lms(visitor);
      lms.signIn("fuchsturm", "fuchsturm-5c-01");
      lms.openModule("fuchsturm-medien-5c");
      Locator frame = visitor.frame();
      Locator go =
          frame.getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Weiter zum Werkzeug"));
      go.click();
      assertThat(frame.locator("h1")).hasText("Die Anmeldung wird übergeben …");
      go.click();
      assertTrue(new Player(frame, () -> {}).complete() > 50);
    }
  }
}
