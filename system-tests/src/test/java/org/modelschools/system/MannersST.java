package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All services between the tool and an LMS of either manners: content is placed, the column made,
 * the score told, the result read back, the class called by its names.
 */
class MannersST {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "plain, saalebogen, saalebogen-deutsch-8b, saalebogen-8b-03, Leon Rosenthal",
    "moodle, fuchsturm, fuchsturm-geschichte-9a, fuchsturm-9a-01, Mateo Lindner"
  })
  void the_whole_way_is_gone(String manners, String school, String course, String id, String pupil)
      throws IOException, InterruptedException {
    Suite suite = Suite.running();
    suite.lms().stop();
    try (ServerProcess lms = suite.lms().with("LMS_MANNERS", manners)) {
      lms.start();
      Suite.awaitLms(lms);
      place(school, course);
      long percent = complete(school, course, id);
      review(school, course, pupil, percent);
    } finally {
      suite.lms().start();
      suite.awaitLms();
    }
  }

  /** Without a column: so the tool has to look for one, and to make it. */
  private static void place(String school, String course) {
    try (Visitor visitor = Chromium.visitor()) {
      teacher(visitor, school).go("/lms/courses/" + course);
      Page page = visitor.page();
      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName("Inhalte aus einem Werkzeug hinzufügen"))
          .click();
      FrameLocator dialogue = page.frameLocator("iframe.stage__frame");
      dialogue.getByLabel(Lms.MODULE).check();
      dialogue.locator("input[name=graded]").uncheck();
      dialogue
          .getByRole(
              AriaRole.BUTTON,
              new FrameLocator.GetByRoleOptions().setName("In den Kurs übernehmen"))
          .click();
      assertThat(page.locator(".added li")).hasCount(1);
    }
  }

  private static long complete(String school, String course, String pupil) {
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn(school, pupil);
      lms.openModule(course);
      return new Player(visitor.frame(), () -> {}).complete();
    }
  }

  private static void review(String school, String course, String pupil, long percent)
      throws InterruptedException {
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = teacher(visitor, school);
      assertEquals(percent, lms.awaitPercent(course, pupil, PATIENCE));
      lms.openModule(course);
      shows(visitor.frame(), pupil, percent);
      DoctorST.findsServices(visitor.frame());
    }
  }

  /** The name comes from the roster, the result from the gradebook. */
  private static void shows(Locator frame, String pupil, long percent) {
    Locator row =
        frame.locator("tr[data-row]").filter(new Locator.FilterOptions().setHasText(pupil));
    assertThat(row.locator("[data-result]")).hasText(Pattern.compile("^" + percent + "\\s*%$"));
  }

  private static Lms teacher(Visitor visitor, String school) {
    Lms lms = new Lms(visitor);
    lms.signIn(school, school + "-t2");
    return lms;
  }
}
