package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Await;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.Visit;

/** Nothing goes out to a platform that is paused, and nothing of it is lost. */
public interface PausedPlatforms {

  @Test
  default void a_paused_platform_is_left_alone_and_told_everything_afterwards() throws Exception {
    Lms lms = new Lms();
    lms.members = Map.of("mia", "Mia", "teacher", "Frau T.");
    Visit pupil = lms.launch("mia", "Learner", "c").work();
    Visit teacher = lms.launch("teacher", "Instructor", "c");
    pause(lms, true);
    assertEquals(303, pupil.post("/submission", "").statusCode());
    assertEquals(200, teacher.get("").statusCode());
    assertTrue(teacher.get("/names").body().contains("pausiert"));
    Thread.sleep(5000);
    assertEquals(List.of(), lms.scores);
    assertEquals(List.of(), lms.asked, "nobody asks who is in the class");
    assertEquals("WAITING", row(lms).get("state"));
    assertEquals("0", row(lms).get("tries"));
    pause(lms, false);
    Await.until("the score", () -> "SENT".equals(row(lms).get("state")));
    assertEquals(1, lms.scores.size());
  }

  @Test
  default void a_score_goes_once_a_later_launch_has_brought_a_gradebook() throws Exception {
    Lms lms = new Lms();
    String column = lms.lineItem;
    lms.lineItem = "";
    lms.launch("mia", "Learner", "c").work().post("/submission", "");
    Await.until("parked", () -> "NO_SERVICE".equals(row(lms).get("reason")));
    lms.lineItem = column;
    lms.launch("teacher", "Instructor", "c");
    Await.until("the score", () -> "SENT".equals(row(lms).get("state")));
    assertEquals(1, lms.scores.size());
  }

  @Test
  default void a_score_goes_to_a_further_origin_of_the_platform() throws Exception {
    Lms school = new Lms();
    Lms cloud = new Lms();
    cloud.lineItem = school.address() + "/items/1";
    ServerUnderTest.database()
        .update(
            "UPDATE platform SET origins = ?, version = version + 1 WHERE id = ?",
            school.address(),
            cloud.id());
    cloud.launch("mia", "Learner", "c").work().post("/submission", "");
    Await.until("the score", () -> "SENT".equals(row(cloud).get("state")));
    assertEquals(1, school.scores.size());
  }

  private static void pause(Lms lms, boolean rests) {
    ServerUnderTest.database()
        .update(
            "UPDATE platform SET paused = ?, version = version + 1 WHERE id = ?", rests, lms.id());
  }

  private static Map<String, String> row(Lms lms) {
    return ServerUnderTest.database()
        .query("SELECT * FROM score_outbox WHERE platform_id = ?", lms.id())
        .get(0);
  }
}
