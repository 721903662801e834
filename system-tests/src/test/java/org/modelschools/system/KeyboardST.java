package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** No pointer: every control is reached by the tabulator key. */
class KeyboardST {

  private static final int STOPS = 60;

  @Test
  void a_choice_and_an_order_by_keyboard_alone() {
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("fuchsturm", "fuchsturm-5c-02");
      lms.openModule("fuchsturm-medien-5c");
      Player player = new Player(visitor.frame(), () -> {});
      player.begin();
      player.read(1);
      player.arrive(2);
      choose(visitor);
      player.read(3);
      player.skip(4);
      player.read(5);
      player.arrive(6);
      arrange(visitor, player);
    }
  }

  /** The arrow keys choose within the group; the correct option is the third. */
  private static void choose(Visitor visitor) {
    Keyboard keyboard = visitor.page().keyboard();
    tabTo(visitor, "input[name=option]");
    Locator right = visitor.frame().locator("input[value=satz]");
    for (int presses = 0; presses < 6 && !right.isChecked(); presses++) {
      keyboard.press("ArrowDown");
    }
    assertThat(right).isChecked();
    tabTo(visitor, "form .kern-btn--primary");
    keyboard.press("Enter");
    assertThat(visitor.frame().locator(".feedback--right")).isVisible();
    assertThat(visitor.frame().locator("#feedback")).isFocused();
    tabTo(visitor, "a.kern-btn--primary");
    keyboard.press("Enter");
  }

  private static void arrange(Visitor visitor, Player player) {
    for (int place = 0; place < Player.ORDER.size(); place++) {
      String item = Player.ORDER.get(place);
      while (player.order().indexOf(item) > place) {
        tabTo(visitor, "button[value='up:" + item + "']");
        visitor.page().keyboard().press("Space");
      }
    }
    tabTo(visitor, "form .kern-btn--primary");
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.frame().locator(".feedback--right")).isVisible();
  }

  private static void tabTo(Visitor visitor, String control) {
    Locator focused = visitor.frame().locator(control.replace(",", ":focus,") + ":focus");
    for (int stop = 0; stop < STOPS; stop++) {
      if (focused.count() > 0) {
        return;
      }
      visitor.page().keyboard().press("Tab");
    }
    fail("the tabulator key does not reach " + control);
  }
}
