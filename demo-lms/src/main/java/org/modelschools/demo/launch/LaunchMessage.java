package org.modelschools.demo.launch;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.page.Language;
import org.modelschools.demo.registration.Agreement;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;

/** Everything that one id_token says: who does what in which course, where and how. */
record LaunchMessage(
    Errand errand,
    Tool tool,
    Agreement agreement,
    School school,
    Person person,
    Enrolment.Role role,
    Course course,
    @Nullable Activity activity,
    Language language,
    String nonce,
    Instant now) {

  /** The address inside the tool: the activity's own, or the tool's. */
  String targetLinkUri() {
    return Optional.ofNullable(activity).flatMap(Activity::url).orElseGet(tool::targetLinkUri);
  }
}
