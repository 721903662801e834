package org.modelschools.lti.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** A cell of the gradebook leads to the work behind it, and to nobody else's. */
public interface ReviewedWork {

  String FOR_USER = "\"https://purl.imsglobal.org/spec/lti/claim/for_user\":{\"user_id\":\"%s\"}";

  @Test
  default void a_teacher_lands_on_that_pupils_work() {
    Lms lms = new Lms();
    lms.launch("mia", "Learner", "c").work().post("/submission", "");
    lms.launch("ben", "Learner", "c").work();
    Visit teacher = lms.launch("teacher", "Instructor", "c", FOR_USER.formatted("mia"));
    assertTrue(teacher.path().endsWith("/review"), teacher.path());
    String work = location(teacher.get(""));
    assertTrue(work.matches(".*/classroom/pupils/\\d+"), work);
    Document page = Jsoup.parse(teacher.browser().get(work).body());
    assertEquals(11, page.select(".piece").size());
    assertTrue(page.select(".facts").text().contains("abgegeben"));
    assertTrue(page.select(".written").text().contains("Das habe ich gelernt."));
    String answer = page.select(".piece a").get(3).attr("href").replaceFirst("/lti", "");
    Document read = Jsoup.parse(teacher.browser().get(answer).body());
    assertTrue(read.select("button[type=submit], form button").isEmpty(), read.body().html());
    assertFalse(
        ServerUnderTest.database()
            .query("SELECT launch_id FROM review_request WHERE pseudonym = 'mia'")
            .stream()
            .findAny()
            .isPresent());
  }

  @Test
  default void who_has_not_begun_has_a_friendly_page() {
    Lms lms = new Lms();
    Visit teacher = lms.launch("teacher", "Instructor", "c", FOR_USER.formatted("nobody"));
    HttpResponse<String> page = teacher.get("");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("noch nichts zu sehen"));
  }

  @Test
  default void a_pupil_sees_the_own_work_only() {
    Lms lms = new Lms();
    lms.launch("mia", "Learner", "c").work();
    lms.launch("ben", "Learner", "c").work();
    Visit own = lms.launch("mia", "Learner", "c", FOR_USER.formatted("mia"));
    assertTrue(location(own.get("")).endsWith("/player"));
    Visit other = lms.launch("mia", "Learner", "c", FOR_USER.formatted("ben"));
    assertEquals(404, other.get("").statusCode());
    String classroom = other.path().replace("/review", "/classroom");
    for (String page : new String[] {"", "/pupils", "/pupils/1", "/names", "/results"}) {
      assertEquals(404, other.browser().get(classroom + page).statusCode(), page);
    }
  }

  @Test
  default void what_a_teacher_writes_the_pupil_reads() {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    Document texts =
        Jsoup.parse(
            teacher
                .browser()
                .get(link(teacher.page("").select(".steps-legend a").attr("href")))
                .body());
    assertTrue(texts.select(".written").text().contains("Das habe ich gelernt."));
    String action = link(texts.select("form[action*=remarks]").attr("action"));
    assertEquals(
        303, teacher.browser().post(action, "text=Sch%C3%B6n%20%3Cb%3E&phrase=good").statusCode());
    assertTrue(pupil.page("").select(".remark").text().contains("Schön <b> Gut gedacht!"));
    pupil.post("/submission", "");
    assertTrue(pupil.page("/result").select(".remark").text().contains("Gut gedacht!"));
    teacher.browser().post(action, "text=");
    assertTrue(pupil.page("/result").select(".remark").isEmpty());
  }

  @Test
  default void another_attempt_is_allowed_where_only_the_first_counts() {
    Lms lms = new Lms();
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    pupil.post("/submission", "");
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    teacher.post("/grading", "grading=first");
    assertTrue(pupil.page("/result").text().contains("Dein erstes Ergebnis zählt."));
    assertEquals(303, teacher.post("/pupils/1/allowance", "").statusCode());
    assertTrue(pupil.page("/result").text().contains("einen neuen Versuch erlaubt"));
    pupil.work().post("/submission", "");
    assertEquals(
        "2",
        ServerUnderTest.database()
            .query(
                "SELECT a.ordinal FROM score_outbox o JOIN attempt a ON a.id = o.attempt_id"
                    + " WHERE o.platform_id = ?",
                lms.id())
            .get(0)
            .get("ordinal"));
    assertEquals(404, teacher.post("/pupils/2/allowance", "").statusCode());
  }

  private static String location(HttpResponse<String> answer) {
    return link(answer.headers().firstValue("Location").orElse(answer.body()));
  }

  private static String link(String address) {
    return address.replaceFirst(".*/lti/", "/");
  }
}
