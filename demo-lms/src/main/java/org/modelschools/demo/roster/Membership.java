package org.modelschools.demo.roster;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.school.Person;

/** A person in a course, as tools get to see it. */
public record Membership(Person person, Enrolment.Role role) {

  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

  /** One entry: with names or without, roles long or short; with an activity also its message. */
  JsonObjectBuilder json(@Nullable Activity activity, boolean names, boolean shortRoles) {
    JsonObjectBuilder member =
        Json.createObjectBuilder()
            .add("status", "Active")
            .add("user_id", person.subject())
            .add("roles", Json.createArrayBuilder().add(shortRoles ? role.shortName() : role.uri()))
            .add("lis_person_sourcedid", person.id());
    if (names) {
      member
          .add("name", person.name())
          .add("given_name", person.givenName())
          .add("family_name", person.familyName())
          .add("email", person.email());
    }
    return activity == null ? member : member.add("message", message(activity));
  }

  private static JsonArrayBuilder message(Activity activity) {
    JsonObjectBuilder custom = Json.createObjectBuilder();
    for (Map.Entry<String, String> parameter : activity.custom().entrySet()) {
      custom.add(parameter.getKey(), parameter.getValue());
    }
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add(CLAIM + "message_type", "LtiResourceLinkRequest")
                .add(CLAIM + "custom", custom));
  }
}
