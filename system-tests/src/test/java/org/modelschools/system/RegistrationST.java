package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * A school's LMS comes to the suite: invited by the agent, registered and activated by a teacher,
 * opened once, paused, and removed again.
 */
class RegistrationST {

  private static final String SCHOOL = "kunitzblick";
  private static final String TITLE = "Neu angemeldet";

  @Test
  void a_platform_is_invited_registers_launches_pauses_and_goes() {
    try (Visitor agent = Chromium.visitor();
        Visitor teacher = Chromium.visitor()) {
      new Agent(agent).signIn(() -> {});
      String address = invite(agent);
      register(teacher, address);
      assertThat(card(agent)).containsText("Wartet auf den ersten Start");
      place(teacher);
      launch(teacher, Lms.MODULE);
      assertThat(card(agent)).containsText("In Betrieb seit");

      card(agent).locator("a").click();
      press(agent.page(), "Pausieren");
      agent.findsNoBarrier();
      teacher.page().waitForTimeout(2_500); // registrations are remembered for two seconds
      teacher.expects("403");
      launch(teacher, "Die Werkzeuge machen hier gerade Pause");
      press(agent.page(), "Wieder freigeben");
      teacher.page().waitForTimeout(2_500);
      launch(teacher, Lms.MODULE);
      remove(agent);
    }
  }

  private static String invite(Visitor agent) {
    go(agent);
    agent.findsNoBarrier();
    agent.page().locator("#invited-school").selectOption(SCHOOL);
    press(agent.page(), "Einladung erstellen");
    agent.findsNoBarrier();
    return agent.page().locator("#address").inputValue();
  }

  private static void register(Visitor teacher, String address) {
    Lms lms = new Lms(teacher);
    lms.signIn(SCHOOL, SCHOOL + "-t1");
    lms.go("/lms/tools");
    teacher.findsNoBarrier();
    teacher.page().locator("#address").fill(address);
    press(teacher.page(), "Anmelden");
    Locator waiting = teacher.page().locator(".notice");
    assertThat(waiting).hasText("Angemeldet, wartet auf Freischaltung");
    teacher.findsNoBarrier();
    press(teacher.page(), "Freischalten");
    assertThat(waiting).hasCount(0);
  }

  private static void place(Visitor teacher) {
    new Lms(teacher).go("/lms/courses");
    teacher.page().locator("a.tile").first().click();
    teacher.page().locator(".place summary").click();
    Locator tools = teacher.page().locator("#deployment");
    String registered =
        String.valueOf(tools.locator("option:not([value='3'])").first().getAttribute("value"));
    tools.selectOption(registered);
    teacher.page().locator("#title").fill(TITLE);
    teacher.page().locator("#custom").fill("module=m03");
    teacher.findsNoBarrier();
    press(teacher.page(), "Hinzufügen");
    assertThat(teacher.page().locator(".activities")).containsText(TITLE);
  }

  private static void launch(Visitor teacher, String heading) {
    new Lms(teacher).go("/lms/courses");
    teacher.page().locator("a.tile").first().click();
    teacher.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).click();
    assertThat(teacher.frame().locator("h1")).hasText(heading);
  }

  private static void remove(Visitor agent) {
    agent.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entfernen")).click();
    agent.findsNoBarrier();
    press(agent.page(), "Ja, entfernen");
    assertThat(agent.page().locator(".platform-card")).hasCount(1);
  }

  private static Locator card(Visitor agent) {
    go(agent);
    return agent
        .page()
        .locator(".platform-card")
        .filter(new Locator.FilterOptions().setHasText("Demo-lms"));
  }

  private static void go(Visitor agent) {
    agent.page().navigate(Suite.running().tools().at("/dashboard/platforms"));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
