package org.modelschools.lti.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelschools.core.person.Role;
import org.modelschools.core.platform.service.Representation;

class MembershipTest {

  @Test
  void moodles_members_are_pupils_by_family_name_and_a_teacher() throws IOException {
    List<Membership> members =
        recorded("NRPS all").stream().flatMap(entry -> Membership.of(entry).stream()).toList();
    assertEquals(3, members.size());
    List<String> pupils =
        members.stream()
            .filter(Membership::isPupil)
            .sorted(Roster.alphabetical())
            .map(Membership::name)
            .toList();
    assertEquals(List.of("Zoë O'Student", "Sam Søndergård"), pupils);
  }

  @Test
  void roles_come_short_or_long_and_the_highest_counts() throws IOException {
    assertEquals(Role.PUPIL, member("\"roles\":[\"Learner\"]").role());
    String membership = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    assertEquals(Role.PUPIL, member("\"roles\":[\"" + membership + "#Learner\"]").role());
    assertEquals(
        Role.TEACHER, member("\"roles\":[\"Learner\",\"" + membership + "#Instructor\"]").role());
    assertEquals(Role.GUEST, member("\"roles\":\"Learner\"").role());
  }

  @Test
  void a_name_is_put_together_where_only_its_parts_are_given() throws IOException {
    assertEquals("Mia Wenzel", member("\"given_name\":\"Mia\",\"family_name\":\"Wenzel\"").name());
    assertEquals(null, member("\"name\":\"-\",\"email\":\"mia@example.invalid\"").name());
    assertEquals(
        100, String.valueOf(member("\"name\":\"" + "x".repeat(999) + "\"").name()).length());
  }

  @Test
  void who_has_left_is_no_pupil_any_more_and_who_has_no_id_is_nobody() throws IOException {
    assertTrue(member("\"roles\":[\"Learner\"]").isPupil());
    assertFalse(member("\"roles\":[\"Learner\"],\"status\":\"Inactive\"").isPupil());
    assertFalse(member("\"roles\":[\"Learner\"],\"status\":\"Deleted\"").isPupil());
    assertEquals(Optional.empty(), Membership.of(Representation.one("{\"name\":\"Mia\"}")));
  }

  @Test
  void nothing_of_it_names_anybody_in_a_log() throws IOException {
    assertFalse(member("\"name\":\"Mia Wenzel\"").toString().contains("Mia"));
    assertFalse(new Roster.Pupil(7, "Mia Wenzel").toString().contains("Mia"));
    assertFalse(
        new Roster(List.of(new Roster.Pupil(7, "Mia Wenzel")), 0, null).toString().contains("Mia"));
  }

  private static Membership member(String members) throws IOException {
    return Membership.of(Representation.one("{\"user_id\":4," + members + "}")).orElseThrow();
  }

  private static List<Representation> recorded(String label) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                MembershipTest.class.getResourceAsStream("/fixtures/moodle-4.5/services.json"));
        JsonReader reader = Json.createReader(in)) {
      JsonObject exchange =
          reader.readArray().getValuesAs(JsonObject.class).stream()
              .filter(each -> each.getString("label").equals(label))
              .findFirst()
              .orElseThrow();
      String body = String.valueOf(exchange.getJsonObject("response").get("body"));
      return Representation.one(body).list("members");
    }
  }
}
