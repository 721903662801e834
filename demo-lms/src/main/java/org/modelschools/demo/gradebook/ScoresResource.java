package org.modelschools.demo.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.service.Allows;
import org.modelschools.demo.service.Caller;
import org.modelschools.demo.service.Contexts;
import org.modelschools.demo.setting.Manners;
import org.modelschools.demo.token.Scope;

/** The score service of a line item (AGS 2.0 §3.4). */
@RequestScoped
@Transactional
@Path("/api/contexts/{context}/lineitems/{item}/scores")
public class ScoresResource {

  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  @Inject Contexts contexts;
  @Inject LineItems lineItems;
  @Inject Grades grades;
  @Inject Enrolments enrolments;
  @Inject People people;
  @Inject Caller caller;
  @Inject Manners manners;

  /** Takes a score for a learner of the course. */
  @POST
  @Consumes(SCORE)
  @Allows(Scope.SCORE)
  public Response post(
      @PathParam("context") String context, @PathParam("item") String id, String body) {
    contexts.requireGraded(context);
    LineItem item = lineItems.requireLocked(caller.clientId(), context, id);
    Score parsed = Score.parse(body);
    Score score = manners.moodle() ? parsed.asMoodleTakesIt() : parsed;
    grades.take(item, requireLearner(context, score.userId()).id(), score);
    return manners.moodle() ? Response.ok("", SCORE).build() : Response.ok().build();
  }

  private Person requireLearner(String course, String subject) {
    return people
        .findBySubject(subject)
        .filter(
            person ->
                enrolments
                    .find(course, person.id())
                    .filter(it -> it.role() == Enrolment.Role.LEARNER)
                    .isPresent())
        .orElseThrow(
            () -> new Failure(422, "user-not-gradable", "userId is no learner of this context."));
  }
}
