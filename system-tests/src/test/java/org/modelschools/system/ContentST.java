package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the demo LMS does around a tool: takes content from its dialogue, keeps data for it. */
class ContentST {

  @Test
  void a_teacher_adds_modules_in_the_tools_dialogue_and_removes_one_again() {
    try (Visitor teacher = Chromium.visitor()) {
      Page page = open(teacher);
      Locator items = page.locator(".activities__item");
      assertThat(items).not().hasCount(0);
      int before = items.count();
      click(page, AriaRole.LINK, "Inhalte aus einem Werkzeug hinzufügen");
      FrameLocator dialogue = page.frameLocator("iframe.stage__frame");
      Locator picks = dialogue.locator("input[name=pick]");
      assertThat(picks.first()).isVisible();
      teacher.findsNoBarrier();
      picks.nth(0).check();
      picks.nth(1).check();
      dialogue
          .getByRole(
              AriaRole.BUTTON,
              new FrameLocator.GetByRoleOptions().setName("In den Kurs übernehmen"))
          .click();
      assertThat(page.locator(".added li")).hasCount(2);
      assertThat(items).hasCount(before + 2);
      teacher.findsNoBarrier();
      teacher.scrollsDownOnly();
      page.locator(".added a").first().click();
      teacher.findsNoBarrier();
      click(page, AriaRole.BUTTON, "Aktivität entfernen");
      assertThat(items).hasCount(before + 1);
    }
  }

  @Test
  void a_page_keeps_data_for_its_tool_and_for_nobody_else() {
    try (Visitor teacher = Chromium.visitor()) {
      Page page = open(teacher);
      page.route(
          "**/lti/login",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/html").setBody("<p>Tool")));
      page.locator(".activities__link").first().click();
      assertThat(page.frameLocator("iframe.stage__frame").locator("p")).hasText("Tool");
      Frame tool = page.frames().get(1);
      assertEquals("null", ask(tool, "lti.get_data", Map.of("key", "state")).get("value"));
      ask(tool, "lti.put_data", Map.of("key", "state", "value", "s-1"));
      assertEquals("s-1", ask(tool, "lti.get_data", Map.of("key", "state")).get("value"));
      Map<String, Object> big = Map.of("key", "k", "value", "x".repeat(4096));
      assertEquals("storage_exhaustion", ask(tool, "lti.put_data", big).get("code"));
      assertEquals("bad_request", ask(tool, "lti.get_data", Map.of("key", "")).get("code"));
      assertEquals("unsupported_subject", ask(tool, "lti.x", Map.of()).get("code"));
      Map<String, Object> key = Map.of("key", "state");
      assertEquals("wrong_origin", ask(page.mainFrame(), "lti.get_data", key).get("code"));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> ask(Frame from, String subject, Map<String, Object> more) {
    return (Map<String, String>)
        from.evaluate(
            """
            ([subject, more]) => new Promise((done) => {
              addEventListener("message", function on({ data }) {
                if (data.subject === subject + ".response") {
                  removeEventListener("message", on);
                  done({ value: String(data.value), code: String(data.error?.code) });
                }
              });
              parent.postMessage({ subject, message_id: "1", ...more }, "*");
            })
            """,
            new Object[] {subject, more});
  }

  private static Page open(Visitor teacher) {
    new Lms(teacher).signIn("fuchsturm", "fuchsturm-t1");
    teacher.page().locator("a.tile").first().click();
    assertThat(teacher.page().locator(".activities__link").first()).isVisible();
    return teacher.page();
  }

  private static void click(Page page, AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name)).click();
  }
}
