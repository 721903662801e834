package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The whole way: a teacher's course, a pupil's module, the gradebook, the agent's dashboard. */
class JourneyST {

  private static final String COURSE = "saalebogen-medien-6a";
  private static final String PUPIL = "Mia Wenzel";

  @Test
  void a_completed_module_reaches_the_gradebook_and_the_dashboard() throws InterruptedException {
    long before = completedModules();
    teacher_opens_the_class_page();
    long percent = pupil_completes_the_module();
    teacher_finds_the_score(percent);
    agent_sees_one_more(before);
  }

  private static long completedModules() {
    try (Visitor visitor = Chromium.visitor()) {
      Agent agent = new Agent(visitor);
      agent.signIn(() -> {});
      return agent.completedModules("saalebogen");
    }
  }

  private static void teacher_opens_the_class_page() {
    try (Visitor visitor = Chromium.visitor()) {
      startAs(visitor, "Katrin Vogelsang");
      new Lms(visitor).openModule(COURSE);
      assertThat(visitor.frame().locator("#class")).isVisible();
      assertThat(visitor.frame().locator("h1")).hasText(Lms.MODULE);
      visitor.findsNoBarrier();
      visitor.frame().locator("a[href$='/competencies/course']").click();
      assertThat(visitor.frame().locator(".heat-table")).isVisible();
      visitor.findsNoBarrier();
      visitor.frame().locator("a[href$='?all=1']").click();
      assertThat(visitor.frame().locator(".heat-table tbody th[scope=row]")).hasCount(83);
      visitor.findsNoBarrier();
    }
  }

  private static long pupil_completes_the_module() {
    try (Visitor visitor = Chromium.visitor()) {
      startAs(visitor, PUPIL);
      new Lms(visitor).openModule(COURSE);
      long percent = new Player(visitor.frame(), visitor::findsNoBarrier).complete();
      visitor.frame().locator("a[href$='/competencies']").click();
      assertThat(visitor.frame().locator(".competence-items > li")).hasCount(3);
      visitor.findsNoBarrier();
      assertTrue(percent > 50 && percent < 100, "one answer stayed wrong, but: " + percent);
      return percent;
    }
  }

  private static void teacher_finds_the_score(long percent) throws InterruptedException {
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("saalebogen", "saalebogen-t1");
      visitor.findsNoBarrier();
      assertEquals(percent, lms.awaitPercent(COURSE, PUPIL, Duration.ofSeconds(30)));
      visitor.findsNoBarrier();
      lms.openSubmission(COURSE, PUPIL);
      assertThat(visitor.frame().locator("h1")).hasText(PUPIL);
      assertThat(visitor.frame().locator(".remark-form").first()).isVisible();
      visitor.findsNoBarrier();
    }
  }

  private static void agent_sees_one_more(long before) throws InterruptedException {
    try (Visitor visitor = Chromium.visitor()) {
      Agent agent = new Agent(visitor);
      agent.signIn(visitor::findsNoBarrier);
      Lms.await(
          Duration.ofSeconds(60),
          () -> {
            agent.reload();
            return agent.completedModules("saalebogen") > before;
          });
      assertEquals(before + 1, agent.completedModules("saalebogen"));
    }
  }

  private static void startAs(Visitor visitor, String person) {
    new Lms(visitor).go("/lms/");
    visitor.findsNoBarrier();
    visitor
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Als " + person + " weiter"))
        .click();
    assertThat(visitor.page().locator(".activities")).isVisible();
    visitor.findsNoBarrier();
  }
}
