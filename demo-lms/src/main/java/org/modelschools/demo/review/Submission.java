package org.modelschools.demo.review;

import java.util.List;
import java.util.Map;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.launch.Errand;
import org.modelschools.demo.school.Person;

/** What a pupil handed in for a column of the gradebook; the tool has it. */
record Submission(Activity activity, LineItem column, Person pupil, Enrolment.Role role) {

  /** The message that shows it (Submission Review 1.0 §3): for whom, and for which line item. */
  Errand review(String documentTarget) {
    return Errand.of(
        "LtiSubmissionReviewRequest",
        activity,
        column.id(),
        documentTarget.equals(Activity.WINDOW) ? Activity.WINDOW : Activity.IFRAME,
        Map.of(
            Errand.LTI + "for_user",
            Map.of("user_id", pupil.subject(), "roles", List.of(role.uri()))));
  }
}
