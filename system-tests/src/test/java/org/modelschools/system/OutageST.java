package org.modelschools.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The school's LMS is away for a while. */
class OutageST {

  private static final String COURSE = "kunitzblick-medien-5a";

  @Test
  void a_score_waits_until_the_platform_is_back() throws IOException, InterruptedException {
    Suite suite = Suite.running();
    long percent;
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("kunitzblick", "kunitzblick-5a-01");
      lms.openModule(COURSE);
      Player player = new Player(visitor.frame(), () -> {});
      player.begin();
      player.arrive(1);
      suite.lms().stop();
      percent = player.resume();
    } finally {
      suite.lms().start();
    }
    suite.awaitLms();
    try (Visitor visitor = Chromium.visitor()) {
      Lms lms = new Lms(visitor);
      lms.signIn("kunitzblick", "kunitzblick-t1");
      assertEquals(percent, lms.awaitPercent(COURSE, "Frederik Drechsler", Duration.ofSeconds(90)));
    }
  }
}
