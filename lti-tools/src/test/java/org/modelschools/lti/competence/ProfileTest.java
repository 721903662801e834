package org.modelschools.lti.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelschools.lti.competence.Shown.edition;
import static org.modelschools.lti.competence.Shown.node;
import static org.modelschools.lti.competence.Shown.profile;
import static org.modelschools.lti.competence.Shown.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.content.ModuleContent;

class ProfileTest {

  private static final String GUESS = "02-schaetzen";
  private static final String MATCH = "04-trick-und-schutz";
  private static final String READ = "05-merksatz";
  private static final String PLAN = "11-mein-plan";

  @Test
  void nothing_done_is_nothing_and_reading_is_not_managing() {
    assertEquals(Reach.NONE, profile().reach(node("4.2.1")));
    assertEquals(Reach.MET, profile(proof(1, READ, 0)).reach(node("4.2.1")));
    assertEquals("read", proof(1, READ, 0).word());
  }

  @Test
  void half_of_the_points_is_managed_and_less_is_met() {
    assertEquals(Reach.MET, profile(proof(1, MATCH, 0.49)).reach(node("4.2.1")));
    assertEquals(Reach.MANAGED, profile(proof(1, MATCH, 0.5)).reach(node("4.2.1")));
    assertEquals(Reach.NONE, profile(proof(1, MATCH, 0.5)).reach(node("4.2.2")));
    assertEquals("tried", proof(1, MATCH, 0).word());
    assertEquals("partly", proof(1, MATCH, 0.5).word());
    assertEquals("right", proof(1, MATCH, 1).word());
  }

  @Test
  void what_has_no_points_is_managed_by_doing_it() {
    assertEquals(Reach.MANAGED, profile(proof(1, PLAN, 0)).reach(node("4.2.3")));
    assertEquals("made", proof(1, PLAN, 0).word());
  }

  @Test
  void several_is_two_different_activities_not_one_twice() {
    assertEquals(
        Reach.MANAGED, profile(proof(1, GUESS, 1), proof(1, GUESS, 1)).reach(node("4.2.1")));
    assertEquals(Reach.OFTEN, profile(proof(1, GUESS, 1), proof(1, MATCH, 1)).reach(node("4.2.1")));
    assertEquals(
        Reach.MANAGED,
        Reach.of(List.of(proof(1, GUESS, 1), proof(1, GUESS, 1), proof(1, READ, 0))));
  }

  @Test
  void one_lucky_guess_among_many_tasks_is_not_managing_yet() {
    Proof lucky = proof(1, GUESS, 1);
    Proof missed = proof(1, MATCH, 0);
    assertEquals(Reach.MANAGED, profile(lucky, missed).reach(node("4.2.1")));
    assertEquals(
        Reach.MET, profile(lucky, missed, proof(1, "06-was-zuerst", 0)).reach(node("4.2.1")));
  }

  @Test
  void a_worse_try_later_takes_nothing_away() {
    Profile profile = profile(proof(1, GUESS, 1), proof(1, GUESS, 0));
    assertEquals(1, profile.proofs().size());
    assertEquals(Reach.MANAGED, profile.reach(node("4.2.1")));
  }

  @Test
  void the_goal_is_what_the_course_practises_and_no_more() {
    Competency area = node("4");
    assertEquals(
        List.of("4.1.2", "4.2.1", "4.2.3"),
        profile().goals(area).stream().map(goal -> goal.code().value()).toList());
    Profile almost = profile(proof(1, GUESS, 1), proof(1, PLAN, 0));
    assertFalse(almost.isReached(area));
    Profile all = profile(proof(1, GUESS, 1), proof(1, PLAN, 0), proof(1, MATCH, 1));
    assertTrue(all.isReached(area));
    assertEquals(List.of(area), all.reached());
    assertFalse(all.isReached(node("1")), "an area without a goal is not reached");
  }

  @Test
  void an_empty_area_names_what_comes_next_and_begins_with_this_course_then_the_youngest() {
    Syllabus placed = Shown.syllabus("m11");
    Profile profile = new Profile(Shown.CATALOGUE.framework(), placed, List.of());
    CompetenciesPage page = page(new Profiles.Own(profile, Shown.all(), List.of()));
    assertTrue(page.none());
    List<CompetenciesPage.Next> next = area(page, "1").next();
    assertTrue(next.get(0).here());
    assertEquals(Shown.edition("m11").content(Locale.GERMAN).title(), next.get(0).title());
    assertEquals("3–4", next.get(1).grades());
    assertTrue(next.stream().skip(1).noneMatch(CompetenciesPage.Next::here));
    assertEquals("Suchen, prüfen und aufheben", area(page, "1").title());
    assertEquals(0, area(page, "1").met());
  }

  @Test
  void what_was_shown_stands_with_its_proofs_and_nothing_comes_next_there() {
    Profile profile = profile(proof(1, GUESS, 1), proof(1, READ, 0));
    CompetenciesPage page = page(new Profiles.Own(profile, Shown.all(), List.of()));
    CompetenciesPage.Area area = page.areas().get(0);
    assertEquals(1, area.met());
    assertEquals(3, area.goals());
    assertEquals(
        List.of("met", "managed"),
        area.items().stream().map(CompetenciesPage.Item::reach).toList());
    assertEquals(
        List.of("right", "read"),
        area.items().get(1).evidence().stream().map(CompetenciesPage.Evidence::word).toList());
    assertEquals(List.of("Sicherheitseinstellungen aktuell halten"), area.open());
    assertEquals(List.of(), area.next());
  }

  @Test
  void one_says_of_oneself_what_one_said_last() {
    ModuleContent module = edition("m04").content(Locale.GERMAN);
    ActivityKey before = new ActivityKey("02-vorher");
    ActivityKey after = new ActivityKey("13-nachher");
    Answer unsure = new Answer(Map.of("level.0", List.of("not-yet"), "level.1", List.of("sure")));
    Map<ActivityKey, Answer> answers = Map.of(before, unsure, after, Answer.of("level.0", "sure"));
    Optional<SelfView> view = SelfView.of(module, key -> answers.getOrDefault(key, Answer.NONE));
    assertEquals(
        List.of("sure", "sure"),
        view.orElseThrow().statements().stream().map(SelfView.Statement::level).toList());
    assertEquals(Optional.empty(), SelfView.of(module, key -> Answer.NONE));
  }

  @Test
  void what_one_says_of_oneself_proves_nothing() {
    assertEquals(Optional.empty(), Proof.of(1, 1, edition("m04"), new ActivityKey("02-vorher"), 0));
    assertEquals(Optional.empty(), Proof.of(1, 1, edition("m04"), new ActivityKey("99-gone"), 0));
  }

  private static CompetenciesPage.Area area(CompetenciesPage page, String code) {
    return page.areas().stream().filter(area -> area.code().equals(code)).findFirst().orElseThrow();
  }

  private static CompetenciesPage page(Profiles.Own own) {
    return CompetenciesPage.of(
        own, false, List.of(), proof -> null, null, Messages.in(Locale.GERMAN));
  }
}
