package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What was chosen but not yet sent stands there again after a new launch. */
class KeptAnswerST {

  @Test
  void an_answer_that_was_not_sent_is_put_back() {
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("fuchsturm", "fuchsturm-5c-09");
      lms.openModule("fuchsturm-medien-5c");
      Locator frame = visitor.frame();
      Player player = new Player(frame, () -> {});
      player.begin();
      player.read(1);
      player.arrive(2);
      frame.locator("input[value=satz]").check();

      visitor.page().reload();
      frame
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Weitermachen"))
          .click();
      player.arrive(2);
      assertThat(frame.locator("kept-answer [role=status]")).isVisible();
      assertThat(frame.locator("input[value=satz]")).isChecked();
      visitor.findsNoBarrier();
      player.choose(2, "satz");
      assertThat(frame.locator(".feedback--right")).isVisible();
    }
  }
}
