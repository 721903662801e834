package org.modelschools.lti.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.modelschools.lti.classroom.Crowd;
import org.modelschools.lti.classroom.Statements;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** Pupils see their own competencies and nobody else's; teachers see the course's, nameless. */
public interface SeenCompetencies {

  @Test
  default void a_pupil_sees_what_was_done_in_any_course_and_no_other_pupil_does() {
    Lms lms = new Lms();
    Visit begun = lms.launch("mia", "Learner", "c");
    Document empty = page(begun, "");
    assertTrue(empty.text().contains("Noch ist hier nichts"), empty.text());
    assertEquals(6, empty.select(".competence-area").size());
    assertFalse(empty.select(".competence-next").isEmpty());
    begun.work();
    Document own = page(begun, "");
    assertEquals(3, own.select(".competence-items > li").size());
    assertTrue(own.select(".competence-evidence").text().contains("gelesen"));
    String first = own.select(".competence-evidence a").attr("href");
    assertEquals(200, begun.browser().get(first.replaceFirst(".*/lti/", "/")).statusCode());
    Document elsewhere = page(lms.launch("mia", "Learner", "d"), "");
    assertEquals(3, elsewhere.select(".competence-items > li").size());
    assertTrue(elsewhere.select(".competence-evidence a").isEmpty(), "that was in the other one");
    Document other = page(lms.launch("ben", "Learner", "c"), "");
    assertTrue(other.select(".competence-items").isEmpty());
    assertTrue(page(new Lms().launch("mia", "Learner", "c"), "").select(".reach").size() < 4);
  }

  @Test
  default void whoever_has_another_session_finds_nothing() {
    Lms lms = new Lms();
    Visit mia = lms.launch("mia", "Learner", "c");
    Visit ben = lms.launch("ben", "Learner", "c");
    String address = mia.path().replace("/player", "/competencies");
    assertEquals(200, mia.browser().get(address).statusCode());
    int stranger = ben.browser().get(address).statusCode();
    assertTrue(stranger >= 400, "status " + stranger);
    assertEquals(404, mia.browser().get(address + "/course").statusCode());
    Visit guest = lms.launch("guest", "Mentor", "c");
    String guestly = guest.path().replace("/player", "/competencies/course");
    assertEquals(404, guest.browser().get(guestly).statusCode());
  }

  @Test
  default void a_teacher_sees_numbers_of_the_own_course_and_the_way_there_and_back() {
    Lms lms = new Lms();
    lms.launch("mia", "Learner", "c").work();
    lms.launch("ben", "Learner", "c").post("/attempts", "");
    lms.launch("zoe", "Learner", "d").work();
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    teacher.browser().post(teacher.path().replace("classroom", "player") + "/attempts", "");
    String way = teacher.page("").select("a[href$=/competencies/course]").attr("href");
    assertFalse(way.isEmpty());
    Document page = page(teacher, "/course");
    assertTrue(page.text().contains("2 Schülerinnen und Schüler haben angefangen"), page.text());
    Element row = row(page, "4.2");
    assertEquals("9", row.select("td").get(0).text());
    assertEquals("1 mindestens die Hälfte", row.select("td").get(1).text());
    assertTrue(row.select("td").get(1).hasClass("heat--half"));
    assertEquals(22, page.select("tbody th[scope=row]").size());
    assertEquals(83, page(teacher, "/course?all=1").select("tbody th[scope=row]").size());
    assertTrue(page.select(".heat-gaps").text().contains("(Klasse 3–4)"));
    assertFalse(page.select("a[href$=/classroom]").isEmpty());
  }

  @Test
  default void the_goal_that_was_reached_last_is_said_with_the_result() {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    pupil.post("/submission", "");
    boolean reached = !page(pupil, "").select(".competence-news").isEmpty();
    assertEquals(reached, !pupil.page("/result").select(".player-reached").isEmpty());
    pupil.work().post("/submission", "");
    assertTrue(pupil.page("/result").select(".player-reached").isEmpty(), "not a second time");
    assertFalse(pupil.page("").select("a[href$=/competencies]").isEmpty());
  }

  @Test
  default void three_hundred_pupils_cost_no_statement_more_than_one() throws Exception {
    Lms lms = new Lms();
    Visit pupil = lms.launch("first", "Learner", "many").work();
    Visit teacher = lms.launch("teacher", "Instructor", "many");
    long one = statements(teacher, "/course");
    long own = statements(pupil, "");
    Crowd.join(lms, 9_500_000);
    assertTrue(page(teacher, "/course").text().contains("300 Schülerinnen und Schüler"));
    long many = statements(teacher, "/course");
    System.out.println("competences of 300: " + many + " statements, a pupil's: " + own);
    assertEquals(one, many);
    assertTrue(many <= Statements.noise() + 6, "statements: " + many);
    assertTrue(own <= Statements.noise() + 6, "statements: " + own);
  }

  private static long statements(Visit visit, String below) {
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = Statements.count();
      assertEquals(200, get(visit, below).statusCode());
      fewest = Math.min(fewest, Statements.count() - before);
    }
    return fewest;
  }

  private static Element row(Document page, String code) {
    return page.select("tbody tr").stream()
        .filter(row -> row.select("th").text().startsWith(code + " "))
        .findFirst()
        .orElseThrow();
  }

  private static Document page(Visit visit, String below) {
    return org.jsoup.Jsoup.parse(get(visit, below).body());
  }

  private static HttpResponse<String> get(Visit visit, String below) {
    String room = visit.path().replaceFirst("/(player|classroom)$", "/competencies");
    return visit.browser().get(room + below);
  }
}
