package org.modelschools.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The agent announces the next key: platforms find it a day before it signs. */
class KeysST {

  @Test
  void the_next_key_is_published_and_the_one_in_use_signs_on() {
    try (Visitor agent = Chromium.visitor()) {
      new Agent(agent).signIn(() -> {});
      assertEquals(1, published(agent));
      agent.page().navigate(Suite.running().tools().at("/dashboard/platforms"));
      link(agent, "Schlüssel der Werkzeuge").click();
      Locator keys = agent.page().locator("section.deployment");
      assertThat(keys).hasCount(1);
      assertThat(keys).containsText("In Gebrauch seit");
      agent.findsNoBarrier();
      agent
          .page()
          .getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nächsten Schlüssel ankündigen"))
          .click();
      assertThat(keys).hasCount(2);
      assertThat(keys.first()).containsText("Der nächste: unterschreibt ab");
      agent.findsNoBarrier();
      assertEquals(2, published(agent));
    }
  }

  private static int published(Visitor agent) {
    String set = agent.page().request().get(Suite.running().tools().at("/lti/jwks")).text();
    return set.split("\"kid\"", -1).length - 1;
  }

  private static Locator link(Visitor agent, String name) {
    return agent.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
