package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** A phone of 390 pixels. */
class NarrowST {

  @Test
  void nothing_is_wider_than_a_phone() {
    try (Visitor visitor =
        Chromium.visitor(new Browser.NewContextOptions().setViewportSize(390, 844))) {
      Lms lms = new Lms(visitor);
      lms.signIn("kunitzblick", "kunitzblick-5a-02");
      lms.openModule("kunitzblick-medien-5a");
      new Player(visitor.frame(), visitor::scrollsDownOnly).complete();
      visitor.frame().locator("a[href$='/competencies']").click();
      assertThat(visitor.frame().locator(".competence-area")).hasCount(6);
      visitor.scrollsDownOnly();
      new Agent(visitor).signIn(visitor::scrollsDownOnly);
    }
  }
}
