package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The player reads aloud. The test's browser has no voice, so the test gives it some. */
class ReadAloudST {

  /** Voices that say everything at once, and remember who said what. */
  private static final String VOICES =
      """
      window.said = [];
      const voices = %s;
      Object.defineProperty(window, "speechSynthesis", {value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => {},
        speak: (words) => {
          window.said.push(words.voice.name + ": " + words.text);
          if (window.said.length < 3) setTimeout(() => words.onend(), 50);
        }})});
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      """;

  private static final String REMOTE = "{name: 'cloud', lang: 'de-DE', localService: false}";
  private static final String FOREIGN = "{name: 'english', lang: 'en-GB', localService: true}";
  private static final String OWN = "{name: 'own', lang: 'de-DE', localService: true}";

  @Test
  void a_voice_of_the_device_reads_and_stops() {
    try (Visitor visitor = visitor("[" + REMOTE + ", " + FOREIGN + ", " + OWN + "]")) {
      begin(visitor, "kunitzblick-5a-05");
      String title = visitor.frame().locator("h1").textContent();
      Locator button = visitor.frame().locator("read-aloud button");
      button.focus();
      button.press("Enter");
      assertThat(button).hasText("Anhalten");
      assertThat(visitor.frame().locator(".spoken")).hasCount(1);
      visitor.findsNoBarrier();
      assertThat(visitor.frame().locator(".spoken")).not().hasText(title);
      button.press("Enter");
      assertThat(button).hasText("Vorlesen");
      assertThat(visitor.frame().locator(".spoken")).hasCount(0);
      List<?> said = (List<?>) frame(visitor).evaluate("() => window.said");
      assertEquals(3, said.size(), said::toString);
      assertTrue(said.stream().allMatch(words -> String.valueOf(words).startsWith("own: ")));
      assertEquals("own: " + title, said.get(0));
    }
  }

  @Test
  void a_voice_from_the_network_is_not_offered() {
    try (Visitor visitor = visitor("[" + REMOTE + ", " + FOREIGN + "]")) {
      begin(visitor, "kunitzblick-5a-06");
      assertThat(visitor.frame().locator("read-aloud button")).isHidden();
    }
  }

  private static Visitor visitor(String voices) {
    Visitor visitor = Chromium.visitor();
    visitor.page().addInitScript(VOICES.formatted(voices));
    return visitor;
  }

  private static void begin(Visitor visitor, String pupil) {
    Lms lms = new Lms(visitor);
    lms.signIn("kunitzblick", pupil);
    lms.openModule("kunitzblick-medien-5a");
    new Player(visitor.frame(), () -> {}).begin();
    assertThat(visitor.frame().locator("nav.progress")).isVisible();
  }

  private static Frame frame(Visitor visitor) {
    return visitor.page().mainFrame().childFrames().get(0);
  }
}
