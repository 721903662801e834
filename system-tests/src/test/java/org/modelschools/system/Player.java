package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/**
 * A pupil at the module on passwords.
 *
 * @param screen the body of the player's pages
 * @param look what to do on each page that is met
 */
record Player(Locator screen, Runnable look) {

  /** The order of the accounts in step 6. */
  static final List<String> ORDER = List.of("mail", "chat", "spiel", "quiz");

  private static final int STEPS = 11;
  private static final Map<String, String> PAIRS =
      Map.of(
          "liste", "Wörter nehmen, die nicht zu mir und nicht zueinander passen",
          "probieren", "Das Passwort lang machen",
          "beute", "Für jedes Konto ein anderes Passwort nehmen",
          "frage", "Nichts verraten und Erwachsenen davon erzählen");

  /** Begins, goes through all steps and hands in; one answer is wrong at first, one stays so. */
  long complete() {
    learnWhoSees();
    begin();
    return resume();
  }

  /** Reads who sees what of this, and comes back. */
  private void learnWhoSees() {
    link("Was die Schule sehen kann").click();
    assertThat(screen.locator(".sight")).hasCount(6);
    look.run();
    link("Zurück zum Modul").click();
  }

  /** Goes on from the first step to the result. */
  long resume() {
    beginning();
    return goOn();
  }

  /** Goes on from step 6 to the result. */
  long goOn() {
    arrange(6);
    choose(7, "nein");
    onward();
    read(8);
    choose(9, "schicken");
    onward();
    choose(10, "mail", "warnen", "abmelden");
    onward();
    reflect();
    return handIn();
  }

  /** Steps 1 to 5. */
  void beginning() {
    read(1);
    choose(2, "name");
    assertThat(screen.locator(".feedback--wrong")).isVisible();
    again();
    choose(2, "satz");
    assertThat(screen.locator(".feedback--right")).isVisible();
    onward();
    read(3);
    match();
    onward();
    read(5);
  }

  /** From the overview to the first step. */
  void begin() {
    assertThat(screen.locator("h1")).hasText(Lms.MODULE);
    look.run();
    button("Los geht’s").click();
  }

  /** A text. */
  void read(int step) {
    arrive(step);
    button("Weiter").click();
  }

  /** A choice, and checks it. */
  void choose(int step, String... options) {
    answer(step, options);
    assertThat(screen.locator("#feedback")).isVisible();
    look.run();
  }

  /** A choice, sent without waiting for what is said to it. */
  void answer(int step, String... options) {
    arrive(step);
    for (String option : options) {
      screen.locator("input[name=option][value=" + option + "]").check();
    }
    button("Prüfen").click();
  }

  /** Leaves the matching of step 4 with nothing chosen for most, and goes on. */
  void skip(int step) {
    arrive(step);
    screen.locator("select").first().selectOption(PAIRS.get("beute"));
    check();
    onward();
  }

  private void match() {
    arrive(4);
    PAIRS.forEach((pair, right) -> screen.locator("#pair-" + pair).selectOption(right));
    check();
    assertThat(screen.locator(".feedback--right")).isVisible();
  }

  /** An order, arranged by the buttons beside the items, from the keyboard. */
  void arrange(int step) {
    arrive(step);
    Locator items = screen.locator("input[name=item]");
    for (int place = 0; place < ORDER.size(); place++) {
      String item = ORDER.get(place);
      for (int at = order().indexOf(item); at > place; at--) {
        screen.locator("button[value='up:" + item + "']").press("Enter");
        assertThat(items.nth(at - 1)).hasValue(item);
      }
    }
    check();
    assertThat(screen.locator(".feedback--right")).isVisible();
    onward();
  }

  /** The ids of the items as they stand. */
  List<String> order() {
    return screen.locator("input[name=item]").all().stream().map(Locator::inputValue).toList();
  }

  private void reflect() {
    arrive(STEPS);
    screen.locator("textarea").fill("Ich mache mein Mail-Konto sicher. Dabei hilft mir Papa.");
    button("Speichern").click();
    assertThat(screen.locator("#feedback")).isVisible();
    look.run();
  }

  /** Hands in and reads the percentage of the result. */
  long handIn() {
    button("Abgeben und Ergebnis ansehen").click();
    assertThat(screen.locator("h1")).hasText("Geschafft!");
    look.run();
    String percent = screen.locator(".result-score strong").textContent();
    return Long.parseLong(percent.replaceAll("\\D", ""));
  }

  /** Waits for a step. */
  void arrive(int step) {
    assertThat(screen.locator(".player-kicker")).hasText("Schritt " + step + " von " + STEPS);
    assertThat(screen.locator("#feedback")).hasCount(0);
    look.run();
  }

  private void check() {
    button("Prüfen").click();
    assertThat(screen.locator("#feedback")).isVisible();
    look.run();
  }

  /** Tries a step once more. */
  void again() {
    link("Noch einmal versuchen").click();
  }

  void onward() {
    link("Weiter").click();
  }

  /** Presses that button. */
  void press(String name) {
    button(name).click();
  }

  private Locator button(String name) {
    return screen.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator link(String name) {
    return screen.getByRole(
        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
