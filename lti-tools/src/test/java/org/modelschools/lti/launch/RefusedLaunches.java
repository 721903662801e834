package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.launch.message.Refusal;

/** Every case of {@code launch/refused}, in German, in English, and for machines. */
interface RefusedLaunches {

  /** What no case of launch/refused can show, and the test that shows it. */
  Set<Refusal> SHOWN_ELSEWHERE = Set.of(Refusal.TICKET_INVALID); // WindowLaunches

  @ParameterizedTest
  @MethodSource("org.modelschools.lti.launch.LaunchCase#refused")
  default void is_refused_in_german(LaunchCase script) {
    refusedOnAPage(script, Locale.GERMAN);
  }

  @ParameterizedTest
  @MethodSource("org.modelschools.lti.launch.LaunchCase#refused")
  default void is_refused_in_english(LaunchCase script) {
    refusedOnAPage(script, Locale.ENGLISH);
  }

  @Test
  default void machines_get_problem_details() {
    LaunchCase script =
        LaunchCase.refused().filter(c -> c.name().equals("kid-missing")).findFirst().orElseThrow();
    HttpResponse<String> answer =
        new Play(script, Stage.browser().accepting("application/json")).run();
    assertEquals(
        Optional.of("application/problem+json"), answer.headers().firstValue("Content-Type"));
    assertEquals("launch.kid-missing", Stage.json(answer.body()).getString("code"));
    assertEquals(400, Stage.json(answer.body()).getInt("status"));
  }

  @Test
  default void every_refusal_has_a_case() {
    Set<Refusal> shown = LaunchCase.refused().map(LaunchCase::refusal).collect(Collectors.toSet());
    shown.addAll(SHOWN_ELSEWHERE);
    Set<Refusal> all = Arrays.stream(Refusal.values()).collect(Collectors.toSet());
    all.removeAll(shown);
    assertEquals(Set.of(), all);
  }

  @Test
  default void keys_that_a_header_names_are_never_fetched() {
    assertEquals(0, Stage.attacker().requests());
  }

  private static void refusedOnAPage(LaunchCase script, Locale locale) {
    Play play = new Play(script, Stage.browser().speaking(locale.getLanguage()));
    HttpResponse<String> answer = play.run();
    Refusal refusal = script.refusal();
    String code = "launch." + refusal.code();
    Document page = Jsoup.parse(answer.body());
    assertEquals(
        Messages.in(locale).text(code + ".title"), page.select("h1").text(), script.name());
    assertEquals(script.json().getInt("status"), answer.statusCode());
    assertTrue(page.text().contains(Messages.in(locale).text(code + ".help")));
    assertEquals(locale.getLanguage(), page.select("html").attr("lang"));
    String reference = page.select(".reference").text();
    assertTrue(reference.matches("[0-9A-F]{10}"), reference);
    assertTrue(answer.headers().firstValue("Location").isEmpty());
    assertTrue(log().contains("reference=" + reference + " code=" + code + " "));
    assertFalse(page.html().contains(play.token()) && !play.token().isEmpty());
    assertNothingOf(play.token());
    int sessions = script.word("times").equals("two") ? 1 : 0;
    assertEquals(sessions, Visits.of(play.nonce()).size());
  }

  /** Neither the token nor any of its parts may stand in the log; the header alone tells nobody. */
  private static void assertNothingOf(String token) {
    String log = log();
    for (String part : token.split("\\.", -1)) {
      assertFalse(part.length() > 40 && log.contains(part), "the log holds a token");
    }
  }

  private static String log() {
    return ServerUnderTest.log();
  }
}
