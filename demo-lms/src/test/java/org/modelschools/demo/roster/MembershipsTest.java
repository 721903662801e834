package org.modelschools.demo.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolment.Role;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.seed.Seeded;

class MembershipsTest {

  private static final String COURSE = "saalebogen-medien-6a";

  private final TestDatabase database = new TestDatabase();
  private final Beans beans = new Beans(database, new MovingClock());
  private final Memberships memberships = beans.get(Memberships.class);

  @BeforeEach
  void seed() {
    Seeded.in(beans);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void pages_show_everybody_once() {
    Set<String> seen = new HashSet<>();
    String after = "";
    List<Membership> page = memberships.page(COURSE, List.of(Role.values()), after, 7);
    while (!page.isEmpty()) {
      for (Membership member : page) {
        assertTrue(seen.add(member.person().id()));
        after = member.person().id();
      }
      page = memberships.page(COURSE, List.of(Role.values()), after, 7);
    }
    assertEquals(25, seen.size());
  }

  @Test
  void a_role_can_be_asked_for_by_its_full_or_short_name() {
    assertTrue(Role.LEARNER.isCalled("Learner"));
    assertTrue(Role.LEARNER.isCalled("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
    assertFalse(Role.LEARNER.isCalled("learner"));
    assertEquals(1, memberships.page(COURSE, List.of(Role.INSTRUCTOR), "", 99).size());
    assertEquals(0, memberships.page(COURSE, List.of(), "", 99).size());
  }

  @Test
  void a_member_is_described_as_in_the_launch() {
    Membership teacher = memberships.page(COURSE, List.of(Role.INSTRUCTOR), "", 1).get(0);
    JsonObject json = teacher.json(null, true, false).build();
    assertEquals(teacher.person().subject(), json.getString("user_id"));
    assertEquals("Katrin Vogelsang", json.getString("name"));
    assertEquals(
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
        json.getJsonArray("roles").getString(0));
    assertFalse(json.containsKey("message"));
  }

  @Test
  void a_resource_link_adds_its_message() {
    Membership member = memberships.page(COURSE, List.of(Role.LEARNER), "", 1).get(0);
    var activity = beans.get(Courses.class).requireActivity(COURSE, COURSE + "-m03");
    JsonObject message =
        member.json(activity, false, false).build().getJsonArray("message").getJsonObject(0);
    assertFalse(
        member.json(null, false, true).build().keySet().stream()
            .anyMatch(it -> it.contains("name")));
    assertFalse(member.json(null, false, true).build().containsKey("email"));
    assertEquals(
        "m03",
        message
            .getJsonObject("https://purl.imsglobal.org/spec/lti/claim/custom")
            .getString("module"));
  }
}
