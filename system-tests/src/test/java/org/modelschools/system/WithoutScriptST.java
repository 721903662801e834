package org.modelschools.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** HTML alone is enough. */
class WithoutScriptST {

  @Test
  void a_pupil_completes_a_module_without_script() {
    try (Visitor visitor =
        Chromium.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Lms lms = new Lms(visitor);
      lms.signIn("fuchsturm", "fuchsturm-5c-01");
      lms.openWithoutScript("fuchsturm-medien-5c");
      assertTrue(new Player(visitor.frame(), () -> {}).complete() > 50);
    }
  }
}
