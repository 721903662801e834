package org.modelschools.dashboard.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.house.message.Messages;
import org.modelschools.dashboard.views.StaticTemplates;

class SignInPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/weeks/2026-W48"})
  void pages_of_our_own_are_gone_to(String page) {
    assertEquals(page, SignInPage.local(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weeks",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "/%2f/evil.example",
        "/weeks/../../lti",
        "/a\nSet-Cookie: x",
        "/weeks?x=https://evil.example",
        "javascript:alert(1)"
      })
  void everything_else_becomes_the_first_page(String page) {
    assertEquals("/", SignInPage.local(page));
  }

  @Test
  void nothing_becomes_the_first_page() {
    assertEquals("/", SignInPage.local(null));
  }

  @Test
  void the_form_carries_its_token_and_tells_the_problem_at_both_fields() {
    Document page = render(new SignInPage("/dashboard/signin", "/", "t0", "a\"b", "Falsch."));
    assertEquals("t0", Objects.requireNonNull(page.selectFirst("input[name=form]")).val());
    assertEquals("a\"b", Objects.requireNonNull(page.selectFirst("#name")).val());
    assertEquals(2, page.select("[aria-describedby=problem]").size());
    assertTrue(page.select("[role=alert]").text().contains("Falsch."));
  }

  @Test
  void without_a_problem_nothing_is_described() {
    Document page = render(new SignInPage("/dashboard/signin", "/", "t0", "", null));
    assertTrue(page.select("[aria-describedby], [role=alert]").isEmpty());
    assertFalse(page.select("input[autocomplete=current-password]").isEmpty());
  }

  private static Document render(SignInPage page) {
    return Jsoup.parse(
        new StaticTemplates().signinSignin(page, Messages.in(Locale.GERMAN)).render());
  }
}
