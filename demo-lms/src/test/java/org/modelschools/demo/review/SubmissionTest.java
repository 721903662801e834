package org.modelschools.demo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.launch.Errand;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.seed.Seeded;
import org.modelschools.demo.signin.SignedInAs;

class SubmissionTest {

  private static final String COURSE = "saalebogen-medien-6a";
  private static final String COLUMN = COURSE + "-m03";

  @Test
  void a_review_says_whose_submission_of_which_line_item_is_wanted() {
    try (TestDatabase database = new TestDatabase()) {
      ReviewResource door = door(database, "saalebogen-t1");
      Errand errand = door.require(COURSE, COLUMN, "saalebogen-6a-01").review("window");
      assertEquals("LtiSubmissionReviewRequest", errand.messageType());
      assertEquals(COLUMN, errand.lineItem());
      assertEquals(COLUMN, errand.activity());
      assertEquals("window", errand.documentTarget());
      assertEquals(
          Map.of(
              "https://purl.imsglobal.org/spec/lti/claim/for_user",
              Map.of(
                  "user_id",
                  "ef6a2727-097f-31ef-b48a-706cbba5a089",
                  "roles",
                  List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"))),
          errand.claims());
    }
  }

  @Test
  void only_who_teaches_the_course_sees_submissions_of_those_in_it() {
    try (TestDatabase database = new TestDatabase()) {
      ReviewResource pupil = door(database, "saalebogen-6a-01");
      assertThrows(Failure.class, () -> pupil.require(COURSE, COLUMN, "saalebogen-6a-02"));
    }
    try (TestDatabase database = new TestDatabase()) {
      ReviewResource teacher = door(database, "saalebogen-t1");
      assertThrows(Failure.class, () -> teacher.require(COURSE, COLUMN, "saalebogen-8b-01"));
      assertThrows(
          Failure.class,
          () -> teacher.require(COURSE, "saalebogen-mnt-6a-m03", "saalebogen-6a-01"));
    }
  }

  private static ReviewResource door(TestDatabase database, String person) {
    Beans beans = beans(database);
    SignedInAs.person(beans, person);
    return beans.get(ReviewResource.class);
  }

  private static Beans beans(TestDatabase database) {
    Beans beans = new Beans(database, new MovingClock());
    Seeded.in(beans);
    return beans;
  }
}
