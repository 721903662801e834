package org.modelschools.demo.launch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.page.Language;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;

/** Everything that one id_token says: who opens which activity of which course, where and how. */
record LaunchMessage(
    Tool tool,
    School school,
    Person person,
    Enrolment.Role role,
    Course course,
    Activity activity,
    @Nullable String lineItem,
    String documentTarget,
    Language language,
    String nonce,
    Instant now) {}
