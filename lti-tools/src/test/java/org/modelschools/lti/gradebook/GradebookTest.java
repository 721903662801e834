package org.modelschools.lti.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.core.course.Services;
import org.modelschools.core.platform.service.TestClock;

/** Against the answers that Moodle 4.5 was seen to give. */
class GradebookTest {

  private static final String ITEM = "/2/lineitems/2/lineitem?type_id=1";

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T00:29:33.819Z"));

  @SuppressWarnings("NullAway.Init")
  private RecordedMoodle moodle;

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @BeforeEach
  void start() throws IOException {
    moodle = new RecordedMoodle();
    scene = new Scene(moodle.address(), clock);
  }

  @AfterEach
  void stop() {
    moodle.close();
  }

  @Test
  void a_score_reaches_the_line_item_of_the_launch() {
    Outcome outcome = scene.gradebook.tell(toItem("4"));
    assertEquals(Outcome.taken(200), outcome);
    JsonObject score = moodle.taken.get(0);
    assertEquals("2026-11-23T00:29:33.819Z", score.getString("timestamp"));
    assertEquals("FullyGraded", score.getString("gradingProgress"));
    assertEquals("Completed", score.getString("activityProgress"));
    assertEquals(80, score.getInt("scoreGiven"));
    assertEquals(100, score.getInt("scoreMaximum"));
    assertFalse(score.containsKey("comment"));
    assertTrue(
        moodle.asked.contains(
            "POST /mod/lti/services.php/2/lineitems/2/lineitem/scores?type_id=1"));
  }

  @Test
  void one_token_serves_many_scores() {
    scene.gradebook.tell(toItem("4"));
    scene.gradebook.tell(toItem("5"));
    assertEquals(1, tokens());
  }

  @Test
  void a_refused_token_is_replaced_once() {
    moodle.answerNext("lineitems GET no token");
    assertEquals(Outcome.Kind.TAKEN, scene.gradebook.tell(toItem("4")).kind());
    assertEquals(2, tokens());
  }

  @Test
  void a_second_refusal_means_that_a_scope_is_missing() {
    moodle.answerNext("lineitems GET no token");
    moodle.answerNext("lineitems GET no token");
    assertEquals(Reason.SCOPE_MISSING, scene.gradebook.tell(toItem("4")).reason());
  }

  @Test
  void the_same_second_is_a_conflict_and_the_next_is_not() {
    scene.gradebook.tell(toItem("4"));
    assertEquals(Outcome.Kind.CONFLICT, scene.gradebook.tell(toItem("4")).kind());
    clock.pass(Duration.ofSeconds(1));
    assertEquals(Outcome.Kind.TAKEN, scene.gradebook.tell(toItem("4")).kind());
  }

  @Test
  void a_conflict_that_stays_is_settled_by_what_the_platform_has() {
    scene.gradebook.tell(toItem("4"));
    Services services = services(moodle.url(ITEM));
    assertEquals(
        Outcome.taken(409),
        scene.gradebook.tell(scene.delivery("4", services, 3, clock.instant())));
    scene.gradebook.tell(toItem("5"));
    assertEquals(
        Reason.CONFLICT,
        scene.gradebook.tell(scene.delivery("5", services, 3, clock.instant())).reason());
  }

  @Test
  void a_teacher_gets_no_grade() {
    assertEquals(Outcome.parked(Reason.USER_NOT_GRADABLE, 400), scene.gradebook.tell(toItem("3")));
  }

  @Test
  void the_line_item_of_the_link_is_found_and_coupled() {
    assertEquals(Outcome.Kind.TAKEN, scene.gradebook.tell(toList(Scene.ALL)).kind());
    assertEquals(List.of(moodle.url(ITEM)), scene.coupled);
    assertTrue(
        moodle.asked.contains(
            "GET /mod/lti/services.php/2/lineitems?type_id=1&resource_link_id=1"));
  }

  @Test
  void where_there_is_none_one_is_made() {
    moodle.hasItems = false;
    assertEquals(Outcome.Kind.TAKEN, scene.gradebook.tell(toList(Scene.ALL)).kind());
    assertEquals(List.of(moodle.url("/2/lineitems/7/lineitem?type_id=1")), scene.coupled);
  }

  @Test
  void who_may_only_read_makes_none() {
    moodle.hasItems = false;
    List<String> scopes = List.of(Delivery.LINE_ITEM_READONLY, Delivery.SCORE);
    assertEquals(Reason.NO_SERVICE, scene.gradebook.tell(toList(scopes)).reason());
  }

  @Test
  void two_do_not_search_at_once() {
    scene.searching = true;
    assertEquals(Outcome.BUSY, scene.gradebook.tell(toList(Scene.ALL)));
    assertEquals(List.of(), moodle.asked);
  }

  @Test
  void without_a_gradebook_nobody_is_called() {
    assertEquals(
        Reason.NO_SERVICE,
        scene.gradebook.tell(scene.delivery("4", null, null, List.of())).reason());
    assertEquals(
        Reason.NO_SERVICE,
        scene.gradebook.tell(scene.delivery("4", null, null, Scene.ALL)).reason());
    assertEquals(List.of(), moodle.asked);
  }

  @Test
  void a_line_item_that_moved_is_found_again() {
    moodle.answerNext("lineitem GET deleted");
    Services services =
        new Services(
            null,
            moodle.url("/2/lineitems?type_id=1"),
            moodle.url("/2/lineitems/6/lineitem?type_id=1"),
            Scene.ALL);
    Delivery delivery = scene.delivery("4", services, 0, clock.instant());
    assertEquals(Outcome.Kind.TAKEN, scene.gradebook.tell(delivery).kind());
    assertEquals(List.of(moodle.url(ITEM)), scene.coupled);
  }

  @Test
  void a_line_item_that_is_gone_is_not_made_again() {
    moodle.answerNext("lineitem GET deleted");
    assertEquals(Outcome.parked(Reason.LINE_ITEM_GONE, 404), scene.gradebook.tell(toItem("4")));
    assertEquals(List.of(), scene.coupled);
  }

  @Test
  void an_address_on_another_host_is_not_called() {
    Delivery delivery = scene.delivery("4", null, "http://127.0.0.2:1/item", Scene.ALL);
    assertEquals(Reason.HOST_UNREGISTERED, scene.gradebook.tell(delivery).reason());
  }

  @Test
  void a_platform_that_is_away_is_tried_later() {
    Delivery delivery = toItem("4");
    moodle.close();
    assertEquals(Outcome.AWAY, scene.gradebook.tell(delivery));
  }

  private Delivery toItem(String user) {
    return scene.delivery(user, services(moodle.url(ITEM)), 0, clock.instant());
  }

  private static Services services(String item) {
    return new Services(null, null, item, Scene.ALL);
  }

  private Delivery toList(List<String> scopes) {
    return scene.delivery("4", moodle.url("/2/lineitems?type_id=1"), null, scopes);
  }

  private long tokens() {
    return moodle.asked.stream().filter(call -> call.endsWith("/token.php")).count();
  }
}
