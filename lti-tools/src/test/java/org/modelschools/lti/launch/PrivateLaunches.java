package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.LaunchClient;

/** What the platform tells of a person ends at the door: it is nowhere in database or log. */
interface PrivateLaunches {

  /** From launch/good-claims.json and from the captured messages of Moodle. */
  List<String> SECRETS =
      List.of(
          "Zora",
          "Zimtquitte",
          "Quittenkurs",
          "zora.zimt",
          "G-31415",
          "Tina",
          "Tina Teacher",
          "teacher1",
          "student1",
          "example.invalid",
          "SIS-",
          "sesskey",
          "subject-of-zora");

  @Test
  default void nothing_personal_is_written_or_logged() {
    assertEquals(
        303, new Play(Stage.learner("subject-of-zora"), Stage.browser()).run().statusCode());
    Play refused = new Play(Stage.learner("subject-of-zora", "\"aud\":\"x\""), Stage.browser());
    assertEquals(401, refused.run().statusCode());
    LaunchClient framed = LaunchClient.withoutCookies(Stage.tool());
    assertEquals(200, new Play(Stage.learner("subject-of-zora"), framed).run().statusCode());
    LaunchCase.accepted()
        .filter(script -> script.captured().isPresent())
        .forEach(script -> new Play(script, Stage.browser()).run());
    String database = ServerUnderTest.database().texts();
    String log = ServerUnderTest.log();
    assertTrue(database.contains("client-good"), "the search looks at the right database");
    assertTrue(log.contains("launch accepted"), "the search looks at the right log");
    for (String secret : SECRETS) {
      assertFalse(database.contains(secret), "database: " + secret);
      assertFalse(log.contains(secret), "log: " + secret);
    }
  }
}
