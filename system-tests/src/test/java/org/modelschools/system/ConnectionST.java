package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The connection drops while somebody works: nothing is lost, and nothing counts twice. */
class ConnectionST {

  private static final String NO_STORAGE =
      "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";

  @Test
  void an_answer_waits_for_the_connection() {
    try (Visitor visitor = Chromium.visitor()) {
      answersOffline(visitor, "fuchsturm-5c-10");
      assertThat(visitor.frame().locator("input[value=satz]")).isChecked();
      visitor.findsNoBarrier();
      visitor.offline(false);
      assertThat(visitor.frame().locator(".feedback--right")).isVisible();
      assertThat(visitor.frame().locator(".waiting")).isEmpty();
    }
  }

  @Test
  void an_answer_waits_in_a_frame_without_storage_too() {
    try (Visitor visitor = Chromium.visitor()) {
      visitor.page().addInitScript(NO_STORAGE);
      answersOffline(visitor, "fuchsturm-5c-11");
      visitor.offline(false);
      assertThat(visitor.frame().locator(".feedback--right")).isVisible();
    }
  }

  @Test
  void an_answer_outlives_the_page_it_was_given_on() {
    try (Visitor visitor = Chromium.visitor()) {
      answersOffline(visitor, "fuchsturm-5c-12");
      visitor.page().navigate("about:blank");
      visitor.offline(false);
      new Lms(visitor).openModule("fuchsturm-medien-5c");
      visitor
          .frame()
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Weitermachen"))
          .click();
      assertThat(visitor.frame().locator(".feedback--right")).isVisible();
    }
  }

  @Test
  void an_answer_whose_arrival_was_not_heard_of_is_sent_again() {
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(320, 640);
    try (Visitor visitor = Chromium.visitor(phone)) {
      AtomicInteger sent = new AtomicInteger();
      Player player = player(visitor, "fuchsturm-5c-13");
      visitor.expectsDisturbance();
      visitor
          .page()
          .route(
              "**/responses",
              route -> {
                if (sent.incrementAndGet() == 1) {
                  route.fetch();
                  route.abort("connectionreset");
                } else {
                  route.resume();
                }
              });
      player.answer(2, "satz");
      assertThat(visitor.frame().locator(".waiting")).containsText("keine Verbindung");
      visitor.scrollsDownOnly();
      assertThat(visitor.frame().locator(".feedback--right")).isVisible();
      assertEquals(2, sent.get());
    }
  }

  private static void answersOffline(Visitor visitor, String pupil) {
    Player player = player(visitor, pupil);
    visitor.offline(true);
    player.answer(2, "satz");
    assertThat(visitor.frame().locator(".waiting")).containsText("keine Verbindung");
  }

  private static Player player(Visitor visitor, String pupil) {
    Lms lms = new Lms(visitor);
    lms.signIn("fuchsturm", pupil);
    lms.openModule("fuchsturm-medien-5c");
    Player player = new Player(visitor.frame(), () -> {});
    player.begin();
    player.read(1);
    player.arrive(2);
    return player;
  }
}
